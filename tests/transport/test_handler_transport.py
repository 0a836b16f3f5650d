"""The function that stands in for the network in the tests of the floors above."""

from __future__ import annotations

import pytest
from loopback import get

from linkedin_ads_async.errors import NotFound
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import HandlerTransport


async def test_a_function_answers() -> None:
    transport = HandlerTransport(lambda request: RawResponse(status=200, body=b"{}", headers={}))
    assert b"{}" == (await transport.send(get())).body
    await transport.close()


async def test_a_coroutine_function_answers() -> None:
    async def handle(request: Request) -> RawResponse:
        return RawResponse(status=200, body=request.path.encode(), headers={})

    assert b"/rest/adAccounts" == (await HandlerTransport(handle).send(get())).body


async def test_a_refusal_is_raised_as_from_the_network() -> None:
    body = b'{"status":404,"message":"gone"}'
    transport = HandlerTransport(lambda request: RawResponse(status=404, body=body, headers={}))
    with pytest.raises(NotFound, match=r"ad_accounts\.search.*gone"):
        await transport.send(get())


async def test_the_body_is_finished() -> None:
    transport = HandlerTransport(lambda request: RawResponse(status=200, body=b"abc", headers={}))
    raw = await transport.send(get(finish=lambda body: (len(body), 7)))
    assert 3 == raw.value
