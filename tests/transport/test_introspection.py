"""What LinkedIn knows of a token."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest
from loopback import FakeClock, Loopback, answer
from test_stores import with_variables

from linkedin_ads_async.errors import AuthenticationError, DecodeError, LinkedInAdsError, UsageError
from linkedin_ads_async.transport import Retries, TokenStatus, introspect


async def asked(server: Loopback, **more: Any) -> TokenStatus:
    settings = {
        "client_id": "77abc",
        "client_secret": "AQX-secret",
        "url": f"{server.url}/oauth/v2/introspectToken",
        "clock": FakeClock(),
        **more,
    }
    return await introspect("AQX-token", **settings)


async def test_a_members_token_is_told_whole(server: Loopback) -> None:
    server.script = [
        answer(
            200,
            {
                "active": True,
                "status": "active",
                "client_id": "77abc",
                "expires_at": 1798761600,
                "scope": "r_ads,r_ads_reporting",
                "auth_type": "3L",
            },
        )
    ]
    assert TokenStatus(
        active=True,
        status="active",
        expires_at=datetime(2027, 1, 1, tzinfo=UTC),
        scopes=("r_ads", "r_ads_reporting"),
        auth_type="3L",
    ) == await asked(server)
    [sent] = server.received
    assert "POST /oauth/v2/introspectToken HTTP/1.1" == sent.line
    assert "authorization" not in sent.headers
    form = {"token": "AQX-token", "client_id": "77abc", "client_secret": "AQX-secret"}
    assert form == dict(parse_qsl(sent.body.decode()))


async def test_a_token_of_another_application_is_not_active(server: Loopback) -> None:
    server.script = [answer(200, {"active": False})]
    assert TokenStatus(active=False) == await asked(server)


async def test_a_wrong_secret_is_told(server: Loopback) -> None:
    server.script = [answer(401, {"error": "invalid_client", "error_description": "AQX-secret no"})]
    with pytest.raises(AuthenticationError, match=r"invalid_client: \*\*\* no; check client id"):
        await asked(server)
    assert 1 == len(server.received)


async def test_what_passes_is_retried(server: Loopback) -> None:
    server.script = [answer(503), answer(200, {"active": True})]
    assert (await asked(server)).active


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        {},
        {"active": "yes"},
        {"active": True, "expires_at": "x"},
        {"active": True, "expires_at": 1e300},
    ],
)
async def test_an_answer_that_is_none_is_a_decode_error(
    server: Loopback, body: bytes | dict[str, Any]
) -> None:
    server.script = [answer(200, body)]
    with pytest.raises(DecodeError):
        await asked(server, retries=Retries(attempts=1))


async def test_a_token_goes_over_https_only(server: Loopback) -> None:
    with pytest.raises(UsageError, match="https"):
        await asked(server, url="http://www.linkedin.com/oauth/v2/introspectToken")


async def test_errors_hold_neither_token_nor_secret(server: Loopback) -> None:
    server.script = [answer(500)]
    with pytest.raises(LinkedInAdsError) as caught:
        await asked(server, retries=Retries(attempts=1))
    frames = with_variables(caught.value)
    assert [] == [text for text in ("AQX-token", "AQX-secret") if text in frames]
