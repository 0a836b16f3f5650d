"""Calls of the fault matrix that take more than a line, and what is looked at after them."""

from __future__ import annotations

import asyncio
import itertools
import socket
import ssl
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from fault_scenes import CREATED, GOOD, LONG_FIELDS, Scene, account, group, page
from fault_server import FaultServer
from loopback import Received, answer, free, settle

from linkedin_ads_async.errors import QuotaExhausted, ServerError
from linkedin_ads_async.models.ad_account_users import AdAccountUser
from linkedin_ads_async.models.ad_accounts import AdAccount
from linkedin_ads_async.resources import Created
from linkedin_ads_async.transport import RefreshToken

FRESH = answer(body={"access_token": "t2", "expires_in": 5_184_000})
NO_TOKEN = answer(401, {"status": 401, "code": "EXPIRED_ACCESS_TOKEN", "message": "expired"})


async def to_a_closed_port(scene: Scene) -> AdAccount:
    with socket.socket() as bound:  # holds a port on which nobody listens
        bound.bind(("127.0.0.1", 0))
        ads = scene.client(url=f"http://127.0.0.1:{bound.getsockname()[1]}")
        return await ads.ad_accounts.get(507)


async def to_no_host(scene: Scene) -> AdAccount:
    def unresolved(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unresolved)
        return await scene.client(url="https://nowhere.example").ad_accounts.get(507)


async def account_twice(scene: Scene) -> AdAccount:
    """The second call finds the connection of the first, which the server may have closed."""
    ads = scene.client()
    await ads.ad_accounts.get(507)
    await settle()
    return await ads.ad_accounts.get(507)


async def long_account_after_one(scene: Scene) -> AdAccount:
    ads = scene.client()
    await ads.ad_accounts.get(507)
    await settle()
    return await ads.ad_accounts.get(507, fields=LONG_FIELDS)


async def create_after_a_read(scene: Scene) -> Created[int]:
    ads = scene.client()
    await ads.ad_accounts.get(507)
    await settle()
    return await ads.ad_campaign_groups.create(507, group())


async def calls_in_turn(scene: Scene) -> list[AdAccount]:
    """Three calls, one at a time: the pause that the first one meets holds all."""
    ads = scene.client(limits=free(scene.clock, concurrency=1))
    return list(await asyncio.gather(*(ads.ad_accounts.get(507) for _ in range(3))))


async def an_outage(scene: Scene) -> str:
    ads = scene.client()
    calls = (ads.ad_accounts.get(507) for _ in range(300))
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert {ServerError} == {type(outcome) for outcome in outcomes}
    return "300 ServerErrors"


async def with_an_old_version(scene: Scene) -> AdAccount:
    return await scene.client(version="202401").ad_accounts.get(507)


async def twice_with_a_long_query(scene: Scene) -> AdAccount:
    ads = scene.client()
    await ads.ad_accounts.get(507, fields=LONG_FIELDS[:3000])
    return await ads.ad_accounts.get(507, fields=LONG_FIELDS[:3000])


async def cancelled_inside_a_body(scene: Scene) -> str:
    call = asyncio.create_task(account(scene))
    await scene.server.arrived.wait()
    await settle()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert [0] == [len(t._wire._session.connector._acquired) for t in scene.transports]  # type: ignore[union-attr]  # it is open
    return "cancelled"


async def refreshed(
    scene: Scene, *, endpoint: Sequence[bytes], good: int = 0, accepted: str = "t2", calls: int = 1
) -> AdAccount:
    """Calls at once, with a token that ends after `good` answers and the endpoint to renew it."""
    scene.server.answering = of_a_token_that_ends(list(endpoint), good, accepted)
    token = RefreshToken(
        client_id="app",
        client_secret="its secret",
        refresh_token="r1",
        access_token="t1",
        token_url=f"{scene.server.url}/oauth/v2/accessToken",
        clock=scene.clock,
    )
    ads = scene.client(token=token)
    found = await asyncio.gather(*(ads.ad_accounts.get(507) for _ in range(calls)))
    assert [found[0]] * calls == found
    return found[0]


def of_a_token_that_ends(
    endpoint: list[bytes], good: int, accepted: str
) -> Callable[[Received], bytes]:
    asked = itertools.count(1)

    def answering(got: Received) -> bytes:
        if "accessToken" in got.line:
            assert "authorization" not in got.headers
            return endpoint.pop(0)
        return GOOD if next(asked) <= good or accepted == bearer_of(got) else NO_TOKEN

    return answering


def bearer_of(got: Received) -> str:
    return got.headers.get("authorization", "").removeprefix("Bearer ")


async def redirected(scene: Scene) -> AdAccount:
    scene.server.then = answer(302, Location=f"{scene.other.url}/rest/adAccounts/507")
    return await account(scene)


async def users_by_links(scene: Scene, *, to: str, query: str) -> list[AdAccountUser]:
    """All users, from pages whose next links lead to `to`: this host, or the other one."""
    host = scene.other.url if to == "other" else ""
    link = f"{host}/rest/adAccountUsers?q=accounts&{query}"
    scene.server.steps = [page(1, 2, link=link), page(3), page()]
    return [one async for one in scene.client().ad_account_users.accounts(accounts=507)]


async def over_tls(scene: Scene, *, certificate: str, read: bool = True) -> object:
    authority, context = trustme.CA(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with tempfile.TemporaryDirectory() as folder:
        ca_file = Path(folder, "ca.pem")
        authority.cert_pem.write_to_path(str(ca_file))
        load(certificate, authority, context)
        async with FaultServer(then=GOOD if read else CREATED, context=context) as server:
            known = None if certificate in ("self-signed", "unknown CA") else str(ca_file)
            ads = scene.client(url=server.url, ca_file=known)
            try:
                if read:
                    return await ads.ad_accounts.get(507)
                return await ads.ad_campaign_groups.create(507, group())
            finally:
                scene.server.received += server.received
                await ads.close()


def load(certificate: str, authority: trustme.CA, context: ssl.SSLContext) -> None:
    """Give a server a certificate that is good, or bad in one way."""
    if certificate == "self-signed":
        with authority.private_key_pem.tempfile() as key, authority.cert_pem.tempfile() as cert:
            context.load_cert_chain(cert, key)
        return
    host = "elsewhere.example" if certificate == "other host" else "127.0.0.1"
    now = datetime.now(UTC)
    begin, end = (
        now - timedelta(days=9),
        now + timedelta(days=-1 if certificate == "expired" else 1),
    )
    authority.issue_cert(host, not_before=begin, not_after=end).configure_cert(context)


# What to look at afterwards


def all_wait_a_second(scene: Scene) -> None:
    first, *later = scene.server.times
    assert all(time >= first + 1 for time in later)


def at_most_a_fifth_more(scene: Scene) -> None:
    assert 300 <= len(scene.server.received) <= 360


def resets_at_midnight(scene: Scene) -> None:
    error = scene.outcome
    assert isinstance(error, QuotaExhausted)
    assert datetime(2027, 1, 2, tzinfo=UTC) == error.resets_at


def one_create(scene: Scene) -> None:
    assert 1 == scene.lines.count("POST /rest/adAccounts/507/adCampaignGroups")


def second_page_from_our_host(scene: Scene) -> None:
    assert "start=2" in scene.server.received[1].line


def tunnelled_and_remembered(scene: Scene) -> None:
    assert ["GET", "POST", "POST"] == [line.split()[0] for line in scene.lines]


def one_refresh(scene: Scene) -> None:
    assert 1 == scene.lines.count("POST /oauth/v2/accessToken")
    assert {"t1", "t2", ""} == {bearer_of(one) for one in scene.server.received}
