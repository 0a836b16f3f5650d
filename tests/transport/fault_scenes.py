"""What a case of the fault matrix is made of: a server, a client in a hurried time, its calls."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import aiohttp
import attrs
from fault_server import FaultServer, Step
from loopback import TOKEN, HurriedClock, answer, free

from linkedin_ads_async.client import LinkedInAds
from linkedin_ads_async.errors import LinkedInAdsError
from linkedin_ads_async.models._shared.common import RunSchedule
from linkedin_ads_async.models.ad_account_users import AdAccountUser
from linkedin_ads_async.models.ad_accounts import AdAccount
from linkedin_ads_async.models.ad_campaign_groups import AdCampaignGroup, AdCampaignGroupStatus
from linkedin_ads_async.resources import BatchCreated, Created
from linkedin_ads_async.transport import HttpTransport, Limits, StaticToken, TokenSource
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.versions import NEWEST

LONG_FIELDS = ",".join(f"field{number}" for number in range(600))
"""A projection that is too long for a URL."""
BODY = json.dumps({"id": 507, "name": "Zürich & Söhne"}, ensure_ascii=False).encode()
PACKED = gzip.compress(BODY)
GOOD = answer(body=BODY, Content_Type="application/json")
CREATED = answer(201, b"", X_RestLi_Id="9")
ACCOUNT = AdAccount(id=507, name="Zürich & Söhne")
MANY = -1
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@attrs.define(kw_only=True)
class Scene:
    """One client, the server that it calls, and another host that must hear nothing."""

    server: FaultServer
    other: FaultServer
    clock: HurriedClock
    clients: list[LinkedInAds] = attrs.field(factory=list)
    transports: list[HttpTransport] = attrs.field(factory=list)
    outcome: object = None
    """What the call gave or raised."""

    def client(
        self,
        *,
        url: str = "",
        token: TokenSource | None = None,
        limits: Limits | None = None,
        version: str = NEWEST,
        patience_s: float = 10.0,
        **more: Any,
    ) -> LinkedInAds:
        transport = HttpTransport(
            token or StaticToken(TOKEN),
            base_url=url or self.server.url,
            clock=self.clock,
            limits=limits or free(self.clock),
            **more,
        )
        # What is slow on purpose must not last, so a silence is cut after `patience_s`.
        transport._wire._timeout = aiohttp.ClientTimeout(3 * patience_s, sock_read=patience_s)
        ads = LinkedInAds(transport=transport, version=version)
        self.transports.append(transport)
        self.clients.append(ads)
        return ads

    async def close(self) -> None:
        for ads in self.clients:
            await ads.close()

    @property
    def lines(self) -> list[str]:
        """Verb and path of every request that reached the server."""
        return [
            one.line.partition("?")[0].removesuffix(" HTTP/1.1") for one in self.server.received
        ]


Call = Callable[[Scene], Awaitable[Any]]


async def account(scene: Scene, **more: Any) -> AdAccount:
    return await scene.client(**more).ad_accounts.get(507)


async def create(scene: Scene) -> Created[int]:
    return await scene.client().ad_campaign_groups.create(507, group())


async def batch_create(scene: Scene) -> BatchCreated[int]:
    return await scene.client().ad_campaign_groups.batch_create(507, [group()])


async def users(scene: Scene) -> list[AdAccountUser]:
    return [one async for one in scene.client().ad_account_users.accounts(accounts=507)]


async def accounts(scene: Scene) -> list[AdAccount]:
    return [one async for one in scene.client().ad_accounts.search()]


def group() -> AdCampaignGroup:
    return AdCampaignGroup(
        account=Urn("urn:li:sponsoredAccount:507"),
        name="spring",
        status=AdCampaignGroupStatus.DRAFT,
        run_schedule=RunSchedule(start=datetime(2027, 1, 1, tzinfo=UTC)),
    )


def bomb(mb: int) -> bytes:
    """A small gzip body of many zeros."""
    stream = zlib.compressobj(9, wbits=31)
    return b"".join(stream.compress(bytes(2**20)) for _ in range(mb)) + stream.flush()


def page(*ids: int, link: str | None = None, **facts: Any) -> bytes:
    """A page of users, by the number of the person."""
    paging: dict[str, Any] = {"start": 0, "count": 2, "links": [], **facts}
    if link is not None:
        paging["links"] = [{"rel": "next", "href": link, "type": "application/json"}]
    rows = [{"user": f"urn:li:person:{number}"} for number in ids]
    return answer(body={"elements": rows, "paging": paging})


def people(*ids: int) -> list[AdAccountUser]:
    return [AdAccountUser(user=Urn(f"urn:li:person:{number}")) for number in ids]


@attrs.frozen(kw_only=True)
class Case:
    """One row of the matrix, or one form of it."""

    row: int
    group: str
    does: str
    """What the server, or the network, does."""
    steps: Sequence[Step] = ()
    then: Step = GOOD
    call: Call = account
    gives: Any = ACCOUNT
    """The whole data, where that is what has to come."""
    error: type[LinkedInAdsError] | None = None
    kind: str | None = None
    says: str = ""
    """What the message of the error has in it."""
    requests: int = 1
    """Requests that reach the server: one more would be a double. `MANY`: the check counts them."""
    waits: tuple[float, float] = (0.0, 10.0)
    """Least and most seconds of virtual time."""
    check: Callable[[Scene], None] = lambda scene: None
