"""The receiving end of lead notifications: challenge, signature, notice, handler."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from linkedin_ads_async import (
    DecodeError,
    LeadNotice,
    UsageError,
    challenge_response,
    parse_notification,
    signature_is_valid,
    webhook_handler,
    webhook_signature,
)

SECRET = "an-invented-secret"
DOCUMENT = {
    "type": "LEAD_ACTION",
    "leadGenFormResponse": "urn:li:leadGenFormResponse:8c7f1a52-6d0e-4d52-9d1e-2a6be6e8a901-3",
    "leadGenForm": "urn:li:versionedLeadGenForm:(urn:li:leadGenForm:40880123,2)",
    "leadType": "SPONSORED",
    "leadAction": "CREATED",
    "owner": {"sponsoredAccount": "urn:li:sponsoredAccount:512300400"},
    "associatedEntity": {"sponsoredCreative": "urn:li:sponsoredCreative:433000004"},
    "occurredAt": 1791310001234,
}
BODY = orjson.dumps(DOCUMENT)


def digest(message: bytes) -> str:
    """The signature, computed by the words of reference/api-conversions-leads 9 alone."""
    return hmac.new(SECRET.encode(), message, hashlib.sha256).hexdigest()


def test_the_answer_to_a_challenge_is_the_hmac_of_its_code() -> None:
    code = "4b8d0c7e-5f0f-4a5e-9a55-0d0f8f4f3f11"
    expected = {"challengeCode": code, "challengeResponse": digest(code.encode())}
    assert expected == challenge_response(code, SECRET)


@pytest.mark.parametrize("code", ["", "hmacsha256=" + BODY.decode(), "a b", "é", "x" * 129])
def test_a_challenge_is_no_way_to_have_a_body_signed(code: str) -> None:
    with pytest.raises(UsageError, match="no challenge code"):
        challenge_response(code, SECRET)


def test_the_prefix_is_part_of_what_is_signed() -> None:
    assert digest(b"hmacsha256=" + BODY) == webhook_signature(BODY, SECRET)
    assert digest(BODY) != webhook_signature(BODY, SECRET)


@pytest.mark.parametrize("form", ["{}", "hmacsha256={}", " {} "])
def test_a_signature_is_taken_with_and_without_its_prefix(form: str) -> None:
    assert signature_is_valid(BODY, form.format(webhook_signature(BODY, SECRET)), SECRET)
    assert signature_is_valid(BODY, webhook_signature(BODY, SECRET).upper(), SECRET)


@pytest.mark.parametrize("signature", [None, "", "hmacsha256=", "0" * 64, "é" * 64, "\udcff"])
def test_a_wrong_signature_is_no_error_but_invalid(signature: str | None) -> None:
    assert not signature_is_valid(BODY, signature, SECRET)


def test_another_byte_breaks_the_signature() -> None:
    assert not signature_is_valid(BODY + b" ", webhook_signature(BODY, SECRET), SECRET)
    assert not signature_is_valid(BODY, webhook_signature(BODY, "another"), SECRET)


def test_an_empty_secret_is_refused_because_anybody_knows_it() -> None:
    with pytest.raises(UsageError, match="client_secret is empty"):
        signature_is_valid(BODY, webhook_signature(BODY, SECRET), "")


def test_a_notice_names_the_lead_to_fetch() -> None:
    notice = parse_notification(BODY)
    assert "8c7f1a52-6d0e-4d52-9d1e-2a6be6e8a901-3" == notice.response_id
    assert ("CREATED", "SPONSORED", 1791310001234) == (
        notice.action,
        notice.lead_type,
        notice.occurred_at,
    )
    assert notice.key == parse_notification(orjson.dumps({**DOCUMENT, "occurredAt": 1})).key


def test_a_notice_of_tomorrow_is_still_read() -> None:
    more = {**DOCUMENT, "leadAction": "MERGED", "leadType": "NEW", "notificationId": "x"}
    assert "MERGED" == parse_notification(orjson.dumps(more)).action
    least = {"leadGenFormResponse": DOCUMENT["leadGenFormResponse"]}
    assert ("urn:li:leadGenFormResponse:8c7f1a52-6d0e-4d52-9d1e-2a6be6e8a901-3", "") == (
        parse_notification(orjson.dumps(least)).key
    )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"type":"OTHER"}',
        b'{"leadGenFormResponse":"x"}',
        b'{"leadGenFormResponse":7}',
        b'{"leadGenFormResponse":"urn:li:person:x"}',
    ],
)
def test_what_is_no_notice_is_a_decode_error(body: bytes) -> None:
    with pytest.raises(DecodeError):
        parse_notification(body)


class Endpoint:
    """A webhook on the loopback, and the notices that it took in."""

    def __init__(self) -> None:
        self.notices: list[LeadNotice] = []
        self.client: TestClient[web.Request, web.Application]

    async def on_lead(self, notice: LeadNotice) -> None:
        if notice.action == "BROKEN":
            raise web.HTTPServiceUnavailable
        self.notices.append(notice)

    async def post(self, body: bytes, signature: str | None = None) -> int:
        headers = {"X-LI-Signature": signature or webhook_signature(body, SECRET)}
        async with self.client.post("/leads", data=body, headers=headers) as answer:
            return answer.status


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    endpoint = Endpoint()
    app = web.Application()
    handler = webhook_handler(SECRET, endpoint.on_lead, limit_bytes=2_000)
    app.router.add_route("*", "/leads", handler)
    async with TestClient(TestServer(app)) as client:
        endpoint.client = client
        yield endpoint


async def test_the_handler_answers_the_challenge_as_json(endpoint: Endpoint) -> None:
    async with endpoint.client.get("/leads", params={"challengeCode": "abc"}) as answer:
        assert (200, "application/json") == (answer.status, answer.content_type)
        assert challenge_response("abc", SECRET) == await answer.json()


@pytest.mark.parametrize("params", [{}, {"challengeCode": f"hmacsha256={BODY.decode()}"}])
async def test_what_is_no_challenge_code_is_a_bad_request(
    endpoint: Endpoint, params: dict[str, str]
) -> None:
    async with endpoint.client.get("/leads", params=params) as answer:
        assert 400 == answer.status
        assert "challengeResponse" not in await answer.text()


async def test_the_handler_hands_on_what_is_signed(endpoint: Endpoint) -> None:
    assert 200 == await endpoint.post(BODY)
    assert [parse_notification(BODY)] == endpoint.notices


async def test_the_handler_refuses_what_is_signed_by_others(endpoint: Endpoint) -> None:
    assert 401 == await endpoint.post(BODY, "0" * 64)
    assert [] == endpoint.notices


async def test_the_handler_stops_reading_at_its_limit(endpoint: Endpoint) -> None:
    assert 413 == await endpoint.post(b"x" * 2_001)
    assert 200 == await endpoint.post(BODY + b" " * (2_000 - len(BODY)))


async def test_the_handler_reads_nothing_of_what_says_that_it_is_too_long(
    endpoint: Endpoint,
) -> None:
    server = endpoint.client.server
    reader, writer = await asyncio.open_connection(server.host, server.port)
    writer.write(b"POST /leads HTTP/1.1\r\nHost: x\r\nContent-Length: 2001\r\n\r\n")
    # No byte of the body ever comes: only the header can tell.
    assert b"HTTP/1.1 413" == (await asyncio.wait_for(reader.readline(), 5))[:12]
    writer.close()
    await writer.wait_closed()


async def test_the_handler_stops_where_a_body_does_not_say_how_long_it_is(
    endpoint: Endpoint,
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b"x" * 500

    headers = {"X-LI-Signature": "0" * 64}
    async with endpoint.client.post("/leads", data=pieces(), headers=headers) as answer:
        assert 413 == answer.status


async def test_a_signature_that_is_no_text_is_refused(endpoint: Endpoint) -> None:
    server = endpoint.client.server
    reader, writer = await asyncio.open_connection(server.host, server.port)
    head = b"POST /leads HTTP/1.1\r\nHost: x\r\nX-LI-Signature: \xff\r\nContent-Length: 2\r\n\r\n{}"
    writer.write(head)
    assert b"HTTP/1.1 401" == (await asyncio.wait_for(reader.readline(), 5))[:12]
    writer.close()
    await writer.wait_closed()


async def test_the_handler_refuses_what_it_cannot_read(endpoint: Endpoint) -> None:
    assert 400 == await endpoint.post(b'{"type":"OTHER"}')


async def test_other_verbs_are_not_allowed(endpoint: Endpoint) -> None:
    async with endpoint.client.put("/leads", data=BODY) as answer:
        assert (405, "GET, POST") == (answer.status, answer.headers["Allow"])


async def test_a_callback_that_fails_makes_linkedin_deliver_again(endpoint: Endpoint) -> None:
    body = orjson.dumps({**DOCUMENT, "leadAction": "BROKEN"})
    assert 503 == await endpoint.post(body)
