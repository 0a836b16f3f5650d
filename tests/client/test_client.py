"""The client: how it is made and closed, what goes through it whole, what a batch keeps."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any

import attrs
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from linkedin_ads_async import Limits, LinkedInAds, Urn
from linkedin_ads_async.errors import (
    ApiError,
    DecodeError,
    LinkedInAdsError,
    NotFound,
    PermissionDenied,
    QuotaExhausted,
    RateLimited,
    ServerError,
    UsageError,
    VersionSunset,
)
from linkedin_ads_async.facts.operations import ad_accounts
from linkedin_ads_async.models._shared.common import RunSchedule
from linkedin_ads_async.models.ad_campaign_groups import AdCampaignGroup, AdCampaignGroupStatus
from linkedin_ads_async.models.ad_campaigns import AdCampaign
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import HandlerTransport, Secret, StaticToken
from linkedin_ads_async.versions import NEWEST

TOKEN = "AQX-secret-0123456789"
NOWHERE = "http://127.0.0.1:9"


def raw(document: Any = None, *, status: int = 200, **headers: str) -> RawResponse:
    body = b"" if document is None else orjson.dumps(document)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return RawResponse(status=status, body=body, headers=named)


@attrs.define
class Script:
    """Answers by a function of the request, and remembers the requests."""

    handler: Callable[[Request], RawResponse] = lambda request: raw({})
    sent: list[Request] = attrs.field(factory=list)

    def __call__(self, request: Request) -> RawResponse:
        self.sent.append(request)
        return self.handler(request)

    def client(self, **options: Any) -> LinkedInAds:
        return LinkedInAds(transport=HandlerTransport(self), **options)


@attrs.define
class Server:
    """A server on this machine that remembers the headers it was sent."""

    url: str
    heard: list[dict[str, str]]


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    heard: list[dict[str, str]] = []

    async def handle(request: web.Request) -> web.Response:
        heard.append({name.lower(): value for name, value in request.headers.items()})
        return web.json_response({"id": 5}, headers={"x-li-uuid": "abc"})

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", handle)
    async with TestServer(app) as running:
        yield Server(str(running.make_url("")).rstrip("/"), heard)


# How a client is made.


async def test_the_environment_gives_token_version_and_origin(server: Server) -> None:
    environ = {
        "LINKEDIN_ADS_ACCESS_TOKEN": TOKEN,
        "LINKEDIN_ADS_VERSION": "202608",
        "LINKEDIN_ADS_BASE_URL": server.url,
    }
    async with LinkedInAds.from_env(environ, limits=Limits.unlimited()) as ads:
        await ads.ad_accounts.get(5)
    [headers] = server.heard
    assert (f"Bearer {TOKEN}", "202608") == (headers["authorization"], headers["linkedin-version"])


async def test_options_win_over_the_environment(server: Server) -> None:
    environ = {
        "LINKEDIN_ADS_ACCESS_TOKEN": "other",
        "LINKEDIN_ADS_VERSION": "202608",
        "LINKEDIN_ADS_BASE_URL": NOWHERE,
    }
    options: dict[str, Any] = {"version": "202607", "base_url": server.url, "access_token": TOKEN}
    async with LinkedInAds.from_env(environ, **options) as ads:
        await ads.ad_accounts.get(5)
    [headers] = server.heard
    assert (f"Bearer {TOKEN}", "202607") == (headers["authorization"], headers["linkedin-version"])


async def test_a_token_source_wins_over_the_token_of_the_environment(server: Server) -> None:
    environ = {"LINKEDIN_ADS_ACCESS_TOKEN": "other", "LINKEDIN_ADS_BASE_URL": server.url}
    async with LinkedInAds.from_env(environ, token=StaticToken(Secret(TOKEN))) as ads:
        await ads.ad_accounts.get(5)
    assert f"Bearer {TOKEN}" == server.heard[0]["authorization"]


def test_the_environment_of_the_process_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINKEDIN_ADS_ACCESS_TOKEN", TOKEN)
    monkeypatch.setenv("LINKEDIN_ADS_VERSION", "202606")
    assert "202606" == LinkedInAds.from_env().version


@pytest.mark.parametrize("environ", [{}, {"LINKEDIN_ADS_ACCESS_TOKEN": ""}])
def test_an_environment_without_token_says_what_to_set(environ: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="set LINKEDIN_ADS_ACCESS_TOKEN"):
        LinkedInAds.from_env(environ)


def test_empty_variables_count_as_none() -> None:
    environ = {"LINKEDIN_ADS_ACCESS_TOKEN": TOKEN, "LINKEDIN_ADS_VERSION": ""}
    assert NEWEST == LinkedInAds.from_env(environ).version


@pytest.mark.parametrize(
    "version", ["", "2026", "202600", "202613", "2026-09", "1999012", "latest"]
)
def test_a_version_is_a_month(version: str) -> None:
    with pytest.raises(UsageError, match="version is a month") as caught:
        LinkedInAds(TOKEN, version=version)
    assert repr(version) in str(caught.value)


def test_a_token_is_given_in_one_way_only() -> None:
    with pytest.raises(UsageError, match="access_token= or token=, not both") as caught:
        LinkedInAds(TOKEN, token=StaticToken(TOKEN))
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize("url", ["http://api.linkedin.com", "https://api.linkedin.com/rest", "x"])
def test_an_origin_that_is_unsafe_or_none_is_refused(url: str) -> None:
    with pytest.raises(UsageError):
        LinkedInAds(TOKEN, base_url=url)


def test_a_client_is_made_without_a_loop_and_starts_nothing() -> None:
    before = threading.active_count()
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()
    ads = LinkedInAds(TOKEN, base_url=NOWHERE)
    assert (before, "AdAccounts") == (threading.active_count(), type(ads.ad_accounts).__name__)


def test_a_client_made_without_a_loop_works_in_one() -> None:
    ads = Script(lambda request: raw({"id": 5})).client()

    async def use() -> int | None:
        async with ads:
            return (await ads.ad_accounts.get(5)).id

    assert 5 == asyncio.run(use())


def test_a_client_never_shows_its_token() -> None:
    ads = LinkedInAds(TOKEN, base_url=NOWHERE)
    seen = [repr(ads), str(ads), repr(vars(ads)), repr(vars(ads._transport)), repr(ads.ad_accounts)]
    assert [] == [text for text in seen if TOKEN in text]


# How it ends.


async def test_a_client_may_be_closed_twice(server: Server) -> None:
    async with LinkedInAds(TOKEN, base_url=server.url) as ads:
        await ads.ad_accounts.get(5)
        await ads.close()
    await ads.close()
    assert 1 == len(server.heard)


async def test_a_client_that_was_never_used_is_closed() -> None:
    ads = LinkedInAds(TOKEN, base_url=NOWHERE)
    await ads.close()
    with pytest.raises(UsageError, match="closed"):
        await ads.ad_accounts.get(5)


async def test_a_closed_client_sends_nothing(server: Server) -> None:
    ads = LinkedInAds(TOKEN, base_url=server.url)
    await ads.close()
    for call in (
        lambda: ads.ad_accounts.get(5),
        lambda: ads.request("GET", "/adAccounts"),
        lambda: ads.send(ad_accounts.GET, ad_account_id=5),
    ):
        with pytest.raises(UsageError, match="closed: make another"):
            await call()
    assert [] == server.heard


async def test_a_failure_inside_leaves_the_block_as_it_is(server: Server) -> None:
    ads = LinkedInAds(TOKEN, base_url=server.url)

    async def fail() -> None:
        async with ads:
            await ads.ad_accounts.get(5)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    with pytest.raises(UsageError, match="closed"):
        await ads.ad_accounts.get(5)


async def test_two_clients_speak_their_own_versions() -> None:
    script = Script(lambda request: raw({"id": 5}))
    old, new = script.client(version="202601"), script.client()
    await asyncio.gather(*(ads.ad_accounts.get(5) for ads in (old, new, old)))
    assert ["202601", NEWEST, "202601"] == [r.headers["LinkedIn-Version"] for r in script.sent]


# What goes through it whole.


async def test_send_hands_back_all_of_the_answer(server: Server) -> None:
    async with LinkedInAds(TOKEN, base_url=server.url) as ads:
        answer = await ads.send(ad_accounts.GET, ad_account_id=5)
    assert (200, "abc", 1, 5) == (
        answer.status,
        answer.request_id,
        answer.attempts,
        answer.parsed.id,
    )
    assert "application/json; charset=utf-8" == answer.headers["content-type"]


async def test_the_request_id_may_go_by_its_other_name() -> None:
    script = Script(lambda request: raw({"id": 5}, x_li_request_id="def"))
    answer = await script.client().send(ad_accounts.GET, ad_account_id=5)
    assert "def" == answer.request_id


async def test_an_answer_without_request_id_has_none() -> None:
    answer = await Script().client().send(ad_accounts.GET, ad_account_id=5)
    assert answer.request_id is None


async def test_a_finish_of_ones_own_decides_what_is_parsed() -> None:
    def size(body: bytes) -> tuple[int, int]:
        return len(body), 0

    answer = await Script().client().send(ad_accounts.GET, ad_account_id=5, finish=size)
    assert 2 == answer.parsed


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"id":'], ids=["empty", "html", "cut"])
async def test_an_answer_that_is_no_json_is_named(body: bytes) -> None:
    script = Script(lambda request: RawResponse(status=200, body=body, headers={}))
    with pytest.raises(DecodeError, match=r"JSON"):
        await script.client().ad_accounts.get(5)


@pytest.mark.parametrize(
    ("path", "whole", "version"),
    [
        ("/adAccounts", "/rest/adAccounts", NEWEST),
        ("/rest/adAccounts/5", "/rest/adAccounts/5", NEWEST),
        ("/v2/me", "/v2/me", None),
    ],
)
async def test_request_goes_below_the_root_that_its_path_names(
    path: str, whole: str, version: str | None
) -> None:
    script = Script()
    await script.client().request("get", path)
    [request] = script.sent
    assert ("GET", whole, "", True, None) == (
        request.http,
        request.path,
        request.query,
        request.read,
        request.body,
    )
    assert (version, "2.0.0") == (
        request.headers.get("LinkedIn-Version"),
        request.headers["X-Restli-Protocol-Version"],
    )


async def test_request_encodes_its_parameters() -> None:
    script = Script()
    params = {"ids": [Urn("urn:li:x:1")], "search": {"test": False}, "q": "search"}
    await script.client().request("GET", "/things", params=params, fields=["id", "name"])
    assert [
        *("fields=id,name", "ids=List(urn%3Ali%3Ax%3A1)"),
        *("q=search", "search=(test:false)"),
    ] == sorted(script.sent[0].query.split("&"))


async def test_request_writes_json_and_is_not_sent_again_by_itself() -> None:
    script = Script(lambda request: raw(status=201, x_restli_id="7"))
    answer = await script.client().request(
        "POST", "/things", json={"name": "n"}, headers={"X-RestLi-Method": "CREATE"}
    )
    [request] = script.sent
    assert (b'{"name":"n"}', False, "CREATE", "application/json") == (
        request.body,
        request.read,
        request.headers["X-RestLi-Method"],
        request.headers["Content-Type"],
    )
    assert (201, "7", None) == (answer.status, answer.headers["x-restli-id"], answer.parsed)


@pytest.mark.parametrize(
    ("method", "path", "says"),
    [
        ("PATCH", "/things", "GET, POST, PUT or DELETE, not 'PATCH'"),
        ("GET", "things", "begins with a slash"),
        ("GET", "/things?q=1", "no query"),
        ("GET", "", "begins with a slash"),
    ],
)
async def test_a_request_that_cannot_be_is_not_sent(method: str, path: str, says: str) -> None:
    script = Script()
    with pytest.raises(UsageError, match=says):
        await script.client().request(method, path)
    assert [] == script.sent


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (403, {"code": "ACCESS_DENIED", "serviceErrorCode": 100, "message": "no"}, PermissionDenied),
        (404, {"message": "none such"}, NotFound),
        (426, {"code": "NONEXISTENT_VERSION", "message": "over"}, VersionSunset),
        (429, {"code": "TOO_MANY_REQUESTS", "message": "slow down"}, RateLimited),
        (429, {"message": "Resource level throttle APPLICATION DAY limit reached"}, QuotaExhausted),
        (500, None, ServerError),
    ],
)  # fmt: skip
async def test_a_refusal_is_an_error_of_its_kind(
    status: int, body: dict[str, Any] | None, error: type[ApiError]
) -> None:
    said = body or {}
    script = Script(lambda request: raw(body, status=status, x_li_uuid="abc"))
    with pytest.raises(ApiError) as caught:
        await script.client().ad_accounts.get(5)
    assert (error, status, said.get("code"), said.get("serviceErrorCode"), "abc") == (
        type(caught.value),
        caught.value.status,
        caught.value.code,
        caught.value.service_error_code,
        caught.value.request_id,
    )
    assert "ad_accounts.get" in str(caught.value)
    assert said.get("message", "") in str(caught.value)


# Batches of more than one request.


def group(number: int) -> AdCampaignGroup:
    return AdCampaignGroup(
        account=Urn.of("sponsoredAccount", 7),
        name=f"g{number}",
        status=AdCampaignGroupStatus.DRAFT,
        run_schedule=RunSchedule(start=1798761600000),
    )


def asked(request: Request) -> list[int]:
    """The ids in a query."""
    inside = request.query.partition("ids=List(")[2].partition(")")[0]
    return [int(text) for text in inside.split(",")]


def names(request: Request) -> list[str]:
    assert isinstance(request.body, bytes)
    return [element["name"] for element in orjson.loads(request.body)["elements"]]


def creates(request: Request) -> RawResponse:
    """Each group gets its number, 1000 and more, as its key."""
    found = [{"status": 201, "id": str(1000 + int(name[1:]))} for name in names(request)]
    return raw({"elements": found})


async def test_batch_create_goes_by_twenties_and_keeps_the_order() -> None:
    script = Script(creates)
    created = await script.client().ad_campaign_groups.batch_create(7, [*map(group, range(45))])
    assert [20, 20, 5] == [len(names(request)) for request in script.sent]
    assert ([*range(1000, 1045)], {}) == (created.ids, created.errors)


async def test_a_batch_of_nothing_sends_nothing() -> None:
    script = Script()
    ads = script.client()
    assert 0 == len(await ads.ad_campaign_groups.batch_create(7, []))
    assert (await ads.ad_campaign_groups.batch_delete(7, [])).ok
    assert [] == script.sent


async def test_a_failed_chunk_of_creates_leaves_what_the_others_created() -> None:
    def answer(request: Request) -> RawResponse:
        return raw(status=503) if "g20" in names(request) else creates(request)

    created = (
        await Script(answer).client().ad_campaign_groups.batch_create(7, [*map(group, range(45))])
    )
    assert [*range(1000, 1020), *[None] * 20, *range(1040, 1045)] == created.ids
    assert ([*range(20, 40)], {ServerError}) == (
        [*created.errors],
        {type(error) for error in created.errors.values()},
    )


async def test_the_only_chunk_of_creates_raises_what_it_met() -> None:
    with pytest.raises(ServerError):
        await (
            Script(lambda request: raw(status=503))
            .client()
            .ad_campaign_groups.batch_create(7, [group(1)])
        )


@pytest.mark.parametrize("many", [2, 25])
async def test_no_create_is_sent_where_one_entity_cannot_be(many: int) -> None:
    script = Script(creates)
    entities = [*map(group, range(many - 1)), AdCampaignGroup(name="bare")]
    with pytest.raises(UsageError, match="needs account, status"):
        await script.client().ad_campaign_groups.batch_create(7, entities)
    assert [] == script.sent


Write = Callable[[LinkedInAds, Any, list[int]], Any]
WRITES: dict[str, Write] = {
    "update": lambda ads, account, ids: ads.ad_campaigns.batch_update(
        account, {one: {"name": "n"} for one in ids}
    ),
    "delete": lambda ads, account, ids: ads.ad_campaigns.batch_delete(account, ids),
}
CREATES: dict[str, Write] = {
    "create": lambda ads, account, ids: ads.ad_campaign_groups.batch_create(
        account, [*map(group, ids)]
    ),
}


@pytest.mark.parametrize("many", [2, 25])
@pytest.mark.parametrize("write", (WRITES | CREATES).values(), ids=WRITES | CREATES)
async def test_a_bad_argument_is_refused_whatever_the_size_of_the_batch(
    many: int, write: Write
) -> None:
    script = Script()
    with pytest.raises(UsageError, match="takes a number"):
        await write(script.client(), "7a", [*range(1, many + 1)])
    assert [] == script.sent


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
async def test_a_failed_chunk_of_writes_leaves_the_outcomes_of_the_others(write: Write) -> None:
    def answer(request: Request) -> RawResponse:
        ids = asked(request)
        if 21 in ids:
            return raw({"message": "no"}, status=403)
        outcomes = {str(one): {"status": 204} for one in ids if one not in (1, 2)}
        return raw({"results": outcomes, "errors": {"1": {"status": 404}} if 1 in ids else {}})

    script = Script(answer)
    done = await write(script.client(), 7, [*range(1, 46)])
    assert [20, 20, 5] == [len(asked(request)) for request in script.sent]
    assert {*range(3, 21), *range(41, 46)} == done.results.keys()
    assert {1: NotFound, **dict.fromkeys(range(21, 41), PermissionDenied)} == {
        key: type(error) for key, error in done.errors.items()
    }
    assert ([2], False) == (done.missing, done.ok)


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
async def test_the_only_chunk_of_writes_raises_what_it_met(write: Write) -> None:
    script = Script(lambda request: raw({"message": "no"}, status=403))
    with pytest.raises(PermissionDenied):
        await write(script.client(), 7, [1, 2])


async def test_a_failed_chunk_of_reads_fails_the_read() -> None:
    def answer(request: Request) -> RawResponse:
        ids = asked(request)
        found = {str(one): {"id": one} for one in ids}
        return raw(status=503) if 101 in ids else raw({"results": found, "errors": {}})

    script = Script(answer)
    with pytest.raises(ServerError):
        await script.client().ad_campaigns.batch_get(7, [*range(1, 151)])


async def test_reads_by_hundreds_come_back_as_one() -> None:
    script = Script(
        lambda request: raw({"results": {str(i): {"id": i} for i in asked(request)}, "errors": {}})
    )
    found = await script.client().ad_campaigns.batch_get(7, [*range(1, 151)])
    assert ([100, 50], [*range(1, 151)], True) == (
        [len(asked(request)) for request in script.sent],
        [*found.results],
        found.ok,
    )
    assert {AdCampaign} == {type(one) for one in found.results.values()}


async def test_every_error_is_caught_by_the_root() -> None:
    with pytest.raises(LinkedInAdsError):
        await Script(lambda request: raw(status=418)).client().ad_accounts.get(5)


async def test_a_fault_deep_in_an_answer_is_shown_with_its_field() -> None:
    body = b'{"elements": [' + b'{"id": 1}, ' * 40 + b'{"spend": NaN}]}'
    transport = HandlerTransport(lambda _: RawResponse(status=200, headers={}, body=body))
    async with LinkedInAds("token", transport=transport) as ads:
        with pytest.raises(DecodeError, match="spend"):
            await ads.ad_accounts.search()
