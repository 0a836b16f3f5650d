"""Access tokens from a refresh token, against a token endpoint on this machine."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from loopback import CUT, FakeClock, HurriedClock, Loopback, answer, get, put, settle, transport
from test_stores import with_variables

from linkedin_ads_async import LinkedInAds
from linkedin_ads_async.errors import (
    AuthenticationError,
    DecodeError,
    LinkedInAdsError,
    PermissionDenied,
    QuotaExhausted,
    ReauthorizationRequired,
    ServerError,
    StoreError,
    UsageError,
)
from linkedin_ads_async.transport import (
    CallbackToken,
    FileStore,
    HttpTransport,
    MemoryStore,
    RefreshToken,
    Retries,
    Secret,
    Tokens,
)
from linkedin_ads_async.transport.oauth import _encoded

DAY_S = 86_400
LIFE_S = 60 * DAY_S
SECRETS = ("AQX-secret", "AQX-refresh", "AQX-access", "AQX-old")


@pytest.fixture
async def endpoint() -> AsyncIterator[Loopback]:
    async with Loopback() as server:
        yield server


def grant(number: int = 1, **more: Any) -> bytes:
    return answer(
        200,
        {"access_token": f"AQX-access-{number}", "expires_in": LIFE_S, "scope": "r_ads", **more},
    )


def refused(error: str = "invalid_request", text: str = "revoked", status: int = 400) -> bytes:
    return answer(status, {"error": error, "error_description": text})


def source(endpoint: Loopback, clock: FakeClock | None = None, **more: Any) -> RefreshToken:
    settings = {
        "client_id": "77abc",
        "client_secret": "AQX-secret==",
        "refresh_token": "AQX-refresh+/",
        "token_url": f"{endpoint.url}/oauth/v2/accessToken",
        "clock": clock or FakeClock(),
        **more,
    }
    return RefreshToken(**settings)


async def got(token: RefreshToken) -> str:
    return (await token.token()).reveal()


class SlowStore(MemoryStore):
    """Notes what was saved; fails while `broken`."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[str] = []
        self.broken = False

    async def save(self, tokens: Tokens) -> None:
        if self.broken:
            raise StoreError("the disk is full")
        await asyncio.sleep(0)
        await super().save(tokens)
        self.saved.append(tokens.access_token.reveal())


async def test_the_form_is_what_the_endpoint_wants_and_goes_without_a_token(
    endpoint: Loopback,
) -> None:
    endpoint.script = [grant()]
    assert "AQX-access-1" == await got(source(endpoint, access_token=None))
    [sent] = endpoint.received
    assert "POST /oauth/v2/accessToken HTTP/1.1" == sent.line
    assert "application/x-www-form-urlencoded" == sent.headers["content-type"]
    assert "authorization" not in sent.headers
    assert {
        "grant_type": "refresh_token",
        "refresh_token": "AQX-refresh+/",
        "client_id": "77abc",
        "client_secret": "AQX-secret==",
    } == dict(parse_qsl(sent.body.decode(), strict_parsing=True))
    await settle()
    assert endpoint.connections == 1


async def test_a_token_is_used_until_a_day_before_its_end(endpoint: Loopback) -> None:
    clock = FakeClock()
    endpoint.script = [grant(1), grant(2)]
    token = source(endpoint, clock)
    assert "AQX-access-1" == await got(token)
    await clock.advance(LIFE_S - DAY_S - 1)
    assert "AQX-access-1" == await got(token)
    await clock.advance(1)
    assert "AQX-access-2" == await got(token)


async def test_a_short_token_is_not_renewed_at_every_call(endpoint: Loopback) -> None:
    clock = FakeClock()
    endpoint.script = [grant(1, expires_in=100), grant(2)]
    token = source(endpoint, clock)
    await got(token)
    await clock.advance(89)
    assert "AQX-access-1" == await got(token)
    await clock.advance(1)
    assert "AQX-access-2" == await got(token)


async def test_a_token_that_lives_as_long_as_the_refresh_token_is_used_up(
    endpoint: Loopback,
) -> None:
    clock = FakeClock()
    last = 5 * DAY_S
    endpoint.script = [grant(1, expires_in=last, refresh_token_expires_in=last), refused()]
    token = source(endpoint, clock)
    await got(token)
    await clock.advance(last - 1)
    assert "AQX-access-1" == await got(token)
    await clock.advance(1)
    with pytest.raises(ReauthorizationRequired):
        await got(token)


async def test_a_clock_that_jumps_is_noticed_at_the_next_call(endpoint: Loopback) -> None:
    clock = FakeClock()
    endpoint.script = [grant(1, expires_in=3600), grant(2), grant(3)]
    token = source(endpoint, clock)
    await got(token)
    clock.time += 3600
    assert "AQX-access-2" == await got(token)
    clock.time -= 7200
    assert "AQX-access-2" == await got(token)


async def test_a_refresh_ahead_that_fails_leaves_the_old_token_in_use(
    endpoint: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    clock = FakeClock()
    endpoint.script = [grant(1), answer(503), grant(2)]
    token = source(endpoint, clock, retries=Retries(attempts=1))
    await got(token)
    await clock.advance(LIFE_S - DAY_S)
    assert ["AQX-access-1"] * 20 == await asyncio.gather(*(got(token) for _ in range(20)))
    assert "AQX-access-1" == await got(token)
    assert (2, 1) == (len(endpoint.received), len(caplog.records))
    await clock.advance(600)
    assert "AQX-access-2" == await got(token)


async def test_a_refresh_ahead_that_is_refused_is_told_once_and_raised_at_the_end(
    endpoint: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    clock = FakeClock()
    endpoint.script = [grant(1), refused()]
    token = source(endpoint, clock)
    await got(token)
    await clock.advance(LIFE_S - DAY_S)
    await got(token)
    await clock.advance(DAY_S / 2)
    assert "AQX-access-1" == await got(token)
    assert 1 == len(caplog.records)
    await clock.advance(DAY_S / 2)
    with pytest.raises(ReauthorizationRequired):
        await got(token)
    assert 2 == len(endpoint.received)


async def test_a_hundred_calls_with_an_expired_token_make_one_refresh(
    server: Loopback, endpoint: Loopback
) -> None:
    """Row 45: all of them end well."""
    endpoint.script = [grant()]
    server.script, server.held = [answer(401)] * 100, asyncio.Event()
    client = transport(server.url, token=source(endpoint, access_token="AQX-old"))
    calls = [asyncio.create_task(client.send(get())) for _ in range(100)]
    async with asyncio.timeout(10):
        while len(server.received) < 100:
            await settle()
    server.held.set()
    raws = await asyncio.gather(*calls)
    await client.close()
    assert ([200] * 100, 1) == ([raw.status for raw in raws], len(endpoint.received))
    tokens = [got.headers["authorization"] for got in server.received]
    assert ["Bearer AQX-old"] * 100 + ["Bearer AQX-access-1"] * 100 == tokens


async def test_a_hundred_tasks_without_a_token_make_one_refresh(endpoint: Loopback) -> None:
    endpoint.script = [grant()]
    token = source(endpoint)
    assert {"AQX-access-1"} == set(await asyncio.gather(*(got(token) for _ in range(100))))
    assert 1 == len(endpoint.received)


async def test_a_cancelled_first_task_does_no_harm_to_the_others(endpoint: Loopback) -> None:
    endpoint.script, endpoint.held = [grant()], asyncio.Event()
    token = source(endpoint)
    first, *others = [asyncio.create_task(got(token)) for _ in range(5)]
    await endpoint.arrived.wait()
    first.cancel()
    await settle()
    endpoint.held.set()
    assert ["AQX-access-1"] * 4 == await asyncio.gather(*others)
    assert (True, 1) == (first.cancelled(), len(endpoint.received))


async def test_when_all_are_cancelled_nothing_is_left_and_the_next_begins_anew(
    endpoint: Loopback,
) -> None:
    endpoint.script, endpoint.held = [grant(1), grant(2)], asyncio.Event()
    token = source(endpoint)
    before = asyncio.all_tasks()
    tasks = [asyncio.create_task(got(token)) for _ in range(3)]
    await endpoint.arrived.wait()
    for task in tasks:
        task.cancel()
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    assert [asyncio.CancelledError] * 3 == [type(error) for error in ended]
    assert set() == {
        task for task in asyncio.all_tasks() - before if "Loopback" not in repr(task.get_coro())
    }
    shown = "".join(with_variables(error) for error in ended if isinstance(error, BaseException))
    assert [] == [text for text in SECRETS if text in shown]
    endpoint.held.set()
    assert (await got(token)).startswith("AQX-access-")


async def test_401_for_ever_ends_after_one_refresh(server: Loopback, endpoint: Loopback) -> None:
    """Row 46: nor does the next call ask for another token."""
    endpoint.script = [grant(1), grant(2)]
    server.script = [answer(401)] * 6
    client = transport(server.url, token=source(endpoint, access_token="AQX-old"))
    for _ in range(2):
        with pytest.raises(AuthenticationError) as caught:
            await client.send(get())
        assert AuthenticationError is type(caught.value)
    await client.close()
    assert (6, 1) == (len(server.received), len(endpoint.received))


async def test_a_401_to_an_older_token_asks_for_nothing(endpoint: Loopback) -> None:
    clock = FakeClock()
    endpoint.script = [grant(1), grant(2)]
    token = source(endpoint, clock)
    await got(token)
    await clock.advance(DAY_S)
    assert await token.refused(Secret("AQX-old"))
    assert 1 == len(endpoint.received)


async def test_a_write_refused_with_401_is_sent_with_the_fresh_token(
    server: Loopback, endpoint: Loopback
) -> None:
    endpoint.script = [grant()]
    server.script = [answer(401), answer(204, b"")]
    client = transport(server.url, token=source(endpoint, access_token="AQX-old"))
    await client.send(put())
    await client.close()
    assert ["Bearer AQX-old", "Bearer AQX-access-1"] == [
        got.headers["authorization"] for got in server.received
    ]


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (refused("invalid_grant", "expired"), "invalid_grant: expired; the member has to consent"),
        (refused("invalid_request", "token is revoked"), "HTTP 400 invalid_request: token is"),
        (refused("invalid_request", "not found", 401), "HTTP 401"),
        (refused("invalid_client", "wrong", 401), "check client id and client secret"),
        (refused("unauthorized_client", ""), "not switched on"),
        (refused("access_denied", "no", 403), "access_denied: no"),
        (answer(400, b"<html>no</html>"), "HTTP 400; the member"),
        (answer(401, b"", Content_Encoding="gzip"), "HTTP 401; the member"),
        (answer(400, b"cut", Content_Encoding="gzip"), "HTTP 400; the member"),
    ],
)
async def test_a_final_no_is_raised_for_good_without_asking_again(
    endpoint: Loopback, bad: bytes, message: str
) -> None:
    """Row 47."""
    endpoint.script = [bad]
    token = source(endpoint)
    results = await asyncio.gather(*(got(token) for _ in range(10)), return_exceptions=True)
    assert {ReauthorizationRequired} == {type(result) for result in results}
    with pytest.raises(ReauthorizationRequired, match=message) as caught:
        await got(token)
    assert (1, 1) == (caught.value.attempts, len(endpoint.received))


async def test_a_missing_field_is_told_as_such(endpoint: Loopback) -> None:
    endpoint.script = [refused(text='A required parameter "client_secret" is missing')]
    token = source(endpoint)
    for _ in range(2):
        with pytest.raises(UsageError, match='"client_secret" is missing; the endpoint wants'):
            await got(token)
    assert 1 == len(endpoint.received)


async def test_a_no_that_is_not_the_endpoints_is_not_for_good(endpoint: Loopback) -> None:
    """A proxy's 403 says nothing of the refresh token."""
    endpoint.script = [answer(403, b"<html>blocked</html>"), grant()]
    token = source(endpoint)
    with pytest.raises(PermissionDenied):
        await got(token)
    assert "AQX-access-1" == await got(token)


@pytest.mark.parametrize(
    "bad",
    [
        answer(503),
        answer(500),
        answer(429),
        answer(429, b"", Retry_After="7"),
        CUT,
        answer(200, b"<html>"),
    ],
    ids=["503", "500", "429", "Retry-After", "cut", "no JSON"],
)
async def test_what_passes_is_retried_like_any_other_call(endpoint: Loopback, bad: bytes) -> None:
    """Row 48."""
    endpoint.script = [bad, bad, grant()]
    assert "AQX-access-1" == await got(source(endpoint, HurriedClock()))
    assert 3 == len(endpoint.received)


async def test_an_outage_of_the_endpoint_ends_for_now_only(endpoint: Loopback) -> None:
    endpoint.script = [answer(503)] * 4 + [grant()]
    token = source(endpoint)
    with pytest.raises(ServerError) as caught:
        await got(token)
    assert 4 == caught.value.attempts
    assert "AQX-access-1" == await got(token)


async def test_a_spent_day_is_not_waited_for(endpoint: Loopback) -> None:
    endpoint.script = [answer(429, b"", Retry_After="86400")]
    with pytest.raises(QuotaExhausted):
        await got(source(endpoint, HurriedClock()))
    assert 1 == len(endpoint.received)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"access_token": None}, "access_token"),
        ({"access_token": "a b"}, "access_token"),
        ({"refresh_token": 7}, "refresh_token"),
        ({"expires_in": None}, "expires_in"),
        ({"expires_in": "5184000"}, "expires_in"),
        ({"expires_in": 0}, "expires_in"),
        ({"expires_in": 1e300}, "expires_in"),
        ({"refresh_token_expires_in": -1}, "refresh_token_expires_in"),
    ],
)
async def test_an_answer_without_its_fields_names_the_field(
    endpoint: Loopback, change: dict[str, Any], name: str
) -> None:
    endpoint.script = [grant(**{"refresh_token": "AQX-refresh-2", **change})] * 4
    with pytest.raises(DecodeError, match=name) as caught:
        await got(source(endpoint))
    shown = with_variables(caught.value)
    assert [] == [text for text in SECRETS if text in shown]


async def test_a_token_is_stored_before_it_is_used(endpoint: Loopback) -> None:
    endpoint.script, store = [grant()], SlowStore()
    await got(source(endpoint, store=store))
    assert ["AQX-access-1"] == store.saved


async def test_a_store_that_fails_costs_no_second_refresh(endpoint: Loopback) -> None:
    endpoint.script, store = [grant(1), grant(2)], SlowStore()
    token = source(endpoint, store=store)
    store.broken = True
    for _ in range(3):
        with pytest.raises(StoreError):
            await got(token)
    store.broken = False
    assert "AQX-access-1" == await got(token)
    assert (["AQX-access-1"], 1) == (store.saved, len(endpoint.received))


async def test_the_next_process_goes_on_with_the_stored_token(
    endpoint: Loopback, tmp_path: Path
) -> None:
    endpoint.script, store = [grant()], FileStore(tmp_path / "t.json")
    await got(source(endpoint, store=store))
    assert "AQX-access-1" == await got(source(endpoint, store=store, access_token="AQX-old"))
    assert 1 == len(endpoint.received)


async def test_the_token_of_a_faster_process_is_taken(endpoint: Loopback) -> None:
    clock, store = FakeClock(), MemoryStore()
    endpoint.script = [grant(1), grant(2), grant(3)]
    one, two = source(endpoint, clock, store=store), source(endpoint, clock, store=store)
    assert ["AQX-access-1"] * 2 == [await got(one), await got(two)]
    await clock.advance(LIFE_S)
    assert ["AQX-access-2"] * 2 == [await got(one), await got(two)]
    assert 2 == len(endpoint.received)


async def test_stored_tokens_of_another_consent_are_left_alone(endpoint: Loopback) -> None:
    endpoint.script, store = [grant(1), grant(2)], MemoryStore()
    await got(source(endpoint, store=store))
    token = source(endpoint, store=store, refresh_token="AQX-refresh-anew")
    assert "AQX-access-2" == await got(token)


async def test_a_new_refresh_token_is_used_and_kept(endpoint: Loopback) -> None:
    clock, store = FakeClock(), MemoryStore()
    endpoint.script = [grant(1, refresh_token="AQX-refresh-2"), grant(2)]
    await got(source(endpoint, clock, store=store))
    await clock.advance(LIFE_S)
    await got(source(endpoint, clock, store=store))
    assert "AQX-refresh-2" == dict(parse_qsl(endpoint.received[1].body.decode()))["refresh_token"]


async def test_a_refresh_does_not_prolong_the_refresh_token(endpoint: Loopback) -> None:
    clock, store = FakeClock(), MemoryStore()
    endpoint.script = [grant(1, refresh_token_expires_in=365 * DAY_S), grant(2)]
    token = source(endpoint, clock, store=store)
    ends = []
    for _ in range(2):
        await got(token)
        stored = await store.load()
        assert stored is not None
        ends.append(stored.refresh_expires_at)
        await clock.advance(LIFE_S)
    assert ends[0] == ends[1]
    assert ends[0] is not None


async def test_the_end_of_the_refresh_token_is_told_once_within_thirty_days(
    endpoint: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    clock = FakeClock()
    endpoint.script = [grant(1, expires_in=40 * DAY_S, refresh_token_expires_in=40 * DAY_S)]
    token = source(endpoint, clock)
    await clock.advance(0)
    await got(token)
    await clock.advance(10 * DAY_S - 1)
    await got(token)
    assert [] == caplog.messages
    await clock.advance(1)
    await got(token)
    await got(token)
    [message] = caplog.messages
    assert message.startswith("the refresh token ends on 2027-02-10")


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": ""},
        {"client_secret": " AQX-secret"},
        {"refresh_token": ""},
        {"access_token": "AQX-old b"},
        {"token_url": "http://www.linkedin.com/oauth/v2/accessToken"},
        {"token_url": "https://u:p@www.linkedin.com/"},
        {"token_url": "https://www.linkedin.com/?a=b"},
        {"token_url": "/oauth/v2/accessToken"},
    ],
)
async def test_settings_that_cannot_work_are_refused_at_once_and_not_repeated(
    endpoint: Loopback, change: dict[str, str]
) -> None:
    with pytest.raises(UsageError) as caught:
        source(endpoint, **change)
    assert [] == [text for text in SECRETS if text in with_variables(caught.value)]


@pytest.mark.parametrize(
    "bad",
    [
        refused(text="AQX-refresh+/ with AQX-secret== is revoked"),
        refused(text="required: AQX-refresh+/ is missing"),
        answer(500, {"message": "no"}),
        answer(302, b"", Location="http://127.0.0.1:1/?AQX"),
        answer(200, {"access_token": "AQX-access-1"}),
        CUT,
        b"no HTTP\r\n\r\n",
    ],
    ids=["refused", "missing", "500", "redirect", "no expiry", "cut", "no HTTP"],
)
async def test_no_error_log_or_variable_holds_a_secret(
    endpoint: Loopback, caplog: pytest.LogCaptureFixture, bad: bytes
) -> None:
    endpoint.script = [bad]
    token = source(endpoint, retries=Retries(attempts=1))
    with (
        caplog.at_level(logging.DEBUG),
        pytest.raises(LinkedInAdsError) as caught,
    ):
        await token.token()
    shown = [with_variables(caught.value), repr(token), repr(vars(token)), caplog.text]
    shown += [repr(vars(record)) for record in caplog.records]
    assert caplog.records
    assert [] == [text for text in SECRETS for place in shown if text in place]
    assert 1 == len(endpoint.received)


def test_a_form_hides_what_it_holds() -> None:
    form = _encoded({"client_secret": Secret("AQX")})
    assert (b"client_secret=AQX", "b'***'") == (bytes(form), repr(form))


async def test_the_refresh_token_goes_to_the_endpoint_and_the_access_token_to_the_api(
    server: Loopback, endpoint: Loopback
) -> None:
    endpoint.script = [grant()]
    client = transport(server.url, token=source(endpoint))
    await client.send(get())
    await client.close()
    [api], [oauth] = server.received, endpoint.received
    assert b"AQX-access-1" in api.head
    assert [] == [text for text in ("AQX-refresh", "AQX-secret") if text.encode() in api.head]
    assert b"AQX-access" not in oauth.head + oauth.body


async def test_the_environment_gives_a_token_that_renews_itself() -> None:
    environ = {
        "LINKEDIN_ADS_CLIENT_ID": "77abc",
        "LINKEDIN_ADS_CLIENT_SECRET": "AQX-secret",
        "LINKEDIN_ADS_REFRESH_TOKEN": "AQX-refresh\n",
    }
    first = {**environ, "LINKEDIN_ADS_ACCESS_TOKEN": "AQX-old"}
    token = chosen(LinkedInAds.from_env(first, proxy="http://127.0.0.1:9"))
    assert isinstance(token, RefreshToken)
    assert "AQX-old" == await got(token)
    assert "http://127.0.0.1:9" == token._application.proxy
    assert isinstance(chosen(LinkedInAds.from_env(environ)), RefreshToken)
    assert not isinstance(
        chosen(LinkedInAds.from_env(environ, access_token="AQX-mine")), RefreshToken
    )
    with pytest.raises(UsageError, match="LINKEDIN_ADS_REFRESH_TOKEN"):
        LinkedInAds.from_env({**environ, "LINKEDIN_ADS_CLIENT_ID": ""})


async def test_a_function_of_ones_own_gives_tokens() -> None:
    given: list[str | Secret] = ["AQX-1", Secret("AQX-2"), "AQX-2", "AQX-3", "Bearer AQX"]

    async def ask() -> str | Secret:
        return given.pop(0)

    token = CallbackToken(ask)
    assert "AQX-1" == (await token.token()).reveal()
    second = await token.token()
    assert [False, True] == [await token.refused(second), await token.refused(second)]
    with pytest.raises(UsageError):
        await token.token()


def chosen(ads: LinkedInAds) -> object:
    assert isinstance(ads._transport, HttpTransport)
    return ads._transport._token
