"""What is sent again, with aiohttp's session replaced by a mock: no socket, no server."""

from __future__ import annotations

from typing import Any

import pytest
from aioresponses import aioresponses
from loopback import TOKEN, FakeClock, HurriedClock, get, put, transport
from yarl import URL

from linkedin_ads_async.errors import OutcomeUnknown, QuotaExhausted, RateLimited, ServerError
from linkedin_ads_async.operation import RawResponse, Request

BASE = "https://api.linkedin.com"
URL_ = f"{BASE}/rest/adAccounts"


async def sent(request: Request, clock: FakeClock | None = None) -> RawResponse:
    client = transport(BASE, clock)
    try:
        return await client.send(request)
    finally:
        await client.close()


def calls(mocked: aioresponses) -> list[tuple[str, Any]]:
    return [(key[0], call.kwargs) for key, made in mocked.requests.items() for call in made]


async def test_the_token_and_no_redirects_go_with_every_request(mocked: aioresponses) -> None:
    mocked.get(URL_, body="{}")
    await sent(get())
    [(_, kwargs)] = calls(mocked)
    assert f"Bearer {TOKEN}" == str(kwargs["headers"]["authorization"])
    assert kwargs["allow_redirects"] is False


async def test_a_read_goes_on_until_it_succeeds(mocked: aioresponses) -> None:
    for status in (500, 503, 200):
        mocked.get(URL_, status=status, body='{"n":1}')
    raw = await sent(get())
    assert (b'{"n":1}', 3) == (raw.body, raw.attempts)


async def test_a_read_ends_with_the_last_error(mocked: aioresponses) -> None:
    mocked.get(URL_, status=503, headers={"x-li-uuid": "abc"}, repeat=True)
    with pytest.raises(ServerError) as caught:
        await sent(get())
    assert (4, 503, "abc") == (
        caught.value.attempts,
        caught.value.status,
        caught.value.request_id,
    )


async def test_a_write_is_sent_once_where_its_outcome_is_unknown(mocked: aioresponses) -> None:
    mocked.put(URL_, status=504, repeat=True)
    with pytest.raises(OutcomeUnknown):
        await sent(put())
    assert 1 == len(calls(mocked))


async def test_a_throttled_write_is_sent_again(mocked: aioresponses) -> None:
    mocked.put(URL_, status=429)
    mocked.put(URL_, status=204)
    assert 2 == (await sent(put(), HurriedClock())).attempts


async def test_a_retry_after_that_is_junk_counts_as_none(mocked: aioresponses) -> None:
    mocked.get(URL_, status=429, headers={"Retry-After": "soon"}, repeat=True)
    clock = HurriedClock()
    with pytest.raises(RateLimited) as caught:
        await sent(get(), clock)
    assert (4, None) == (caught.value.attempts, caught.value.retry_after_s)
    assert pytest.approx(1.0 + 2.0 + 4.0, abs=0.05) == clock.passed


async def test_a_retry_after_as_a_date_counts_from_the_servers_clock(mocked: aioresponses) -> None:
    dates = {
        "Date": "Wed, 25 Nov 2026 10:00:00 GMT",
        "Retry-After": "Wed, 25 Nov 2026 10:00:09 GMT",
    }
    mocked.get(URL_, status=429, headers=dates)
    mocked.get(URL_, body="{}")
    clock = HurriedClock(chance=0.0)
    await sent(get(), clock)
    assert pytest.approx(9.0, abs=0.05) == clock.passed


async def test_a_full_window_of_metric_values_is_waited_for(mocked: aioresponses) -> None:
    message = "You have exceeded the limit of 45 million metric values"
    mocked.get(URL_, status=429, payload={"status": 429, "message": message})
    mocked.get(URL_, body="{}")
    clock = HurriedClock(chance=0.0)
    assert 2 == (await sent(get(resource="adAnalytics"), clock)).attempts
    assert pytest.approx(300.0, abs=0.05) == clock.passed


async def test_a_day_is_never_waited_for(mocked: aioresponses) -> None:
    mocked.get(URL_, status=429, headers={"Retry-After": "86400"}, repeat=True)
    clock = HurriedClock()
    with pytest.raises(QuotaExhausted) as caught:
        await sent(get(), clock)
    assert caught.value.resets_at is not None
    assert (1, 0.0) == (caught.value.attempts, clock.passed)


async def test_a_long_query_is_a_post_with_the_verb_in_a_header(mocked: aioresponses) -> None:
    query = "ids=" + "%3A".join("a" * 50 for _ in range(100))
    mocked.post(URL_, body="{}")
    await sent(get(query))
    [(verb, kwargs)] = calls(mocked)
    assert ("POST", "GET", query.encode()) == (
        verb,
        kwargs["headers"]["X-HTTP-Method-Override"],
        kwargs["data"],
    )
    assert [("POST", URL(URL_))] == list(mocked.requests)
