"""Canned adAnalytics answers, gzipped: `python -m benchmarks.replay 1300 365 [latency]`.

Every day of every account holds the same campaigns; a window's answer is put together from pieces
that were compressed day by day before the first call, so that serving costs next to nothing. With
`latency` an answer takes 300 ms and 50 us per row. Prints its port.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import sys
from datetime import date, timedelta

from isal import igzip

from benchmarks.workloads import TODAY

ACCOUNT = 500_000_000
COUNTS = (
    "impressions", "clicks", "likes", "comments", "shares", "follows", "reactions",
    "totalEngagements", "landingPageClicks", "companyPageClicks", "oneClickLeads",
    "oneClickLeadFormOpens", "externalWebsiteConversions", "videoViews", "videoStarts",
    "videoCompletions",
)  # fmt: skip
MONEY = ("costInLocalCurrency", "costInUsd")
NAMES = [*COUNTS, *MONEY]

_SMALL = json.dumps({"id": ACCOUNT, "name": "One", "currency": "USD", "status": "ACTIVE"}).encode()


def row(
    day: date, campaign: int, chance: random.Random, *, pivots: bool = True
) -> dict[str, object]:
    """A row as LinkedIn writes it, all metrics present."""
    parts = {"year": day.year, "month": day.month, "day": day.day}
    account = [f"urn:li:sponsoredAccount:{ACCOUNT}"] if pivots else []
    return {
        "dateRange": {"start": parts, "end": parts},
        "pivotValues": [*account, f"urn:li:sponsoredCampaign:{300_000_000 + campaign}"],
        **{name: chance.randrange(10_000) for name in COUNTS},
        **{name: f"{chance.randrange(10**5)}.{chance.randrange(10**7)}" for name in MONEY},
    }


def packed(text: str) -> bytes:
    return igzip.compress(text.encode(), 2, mtime=0)


class Pieces:
    """The days of an account, each compressed on its own: gzip bodies may be strung together."""

    def __init__(self, campaigns: int, days: int, *, pivots: bool) -> None:
        chance = random.Random(1)
        self.campaigns = campaigns
        # A few different days are enough; only their date differs, so that starting is quick.
        drawn = [self._day(campaigns, chance, pivots=pivots) for _ in range(3)]
        self._days = {}
        for back in range(1, days + 1):
            day = TODAY - timedelta(days=back)
            text = drawn[back % 3].replace('"@"', json.dumps(_parts(day), separators=(",", ":")))
            self._days[day] = packed(text)
        self._open, self._comma, self._close = packed('{"elements":['), packed(","), packed("]}")

    def body(self, start: date, end: date) -> bytes:
        asked = [self._days[start + timedelta(days=at)] for at in range((end - start).days + 1)]
        return self._open + self._comma.join(asked) + self._close

    @staticmethod
    def _day(campaigns: int, chance: random.Random, *, pivots: bool) -> str:
        rows = [row(TODAY, each, chance, pivots=pivots) for each in range(campaigns)]
        for each in rows:
            each["dateRange"] = {"start": "@", "end": "@"}
        return ",".join(json.dumps(each, separators=(",", ":")) for each in rows)


def _parts(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


class Replay(asyncio.Protocol):
    """Answers what a pull asks: accounts, their campaigns, windows of days."""

    def __init__(self, pieces: Pieces, accounts: int, *, latency: bool) -> None:
        self._pieces = pieces
        self._accounts = accounts
        self._latency = latency

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._got = b""

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, found, rest = self._got.partition(b"\r\n\r\n")
        if not found:
            return
        length = re.search(rb"(?i)content-length: (\d+)", head)
        size = int(length[1]) if length else 0
        if len(rest) < size:
            return
        self._got = rest[size:]
        self._answer(head.split(b" ", 2)[1].decode() + rest[:size].decode())

    def _answer(self, asked: str) -> None:
        if "/adAnalytics" in asked:
            start, end = _span(asked)
            rows = self._pieces.campaigns * ((end - start).days + 1)
            self._send(self._pieces.body(start, end), rows, gzipped=True)
        elif "/adCampaigns" in asked:
            ids = [
                {"id": 300_000_000 + at, "status": "ACTIVE"} for at in range(self._pieces.campaigns)
            ]
            self._send(json.dumps({"elements": ids, "metadata": {}}).encode())
        elif "q=search" in asked:
            self._list(ACCOUNT, self._accounts)
        else:
            self._send(_SMALL)

    def _list(self, first: int, count: int) -> None:
        found = [{"id": first + at, "status": "ACTIVE"} for at in range(count)]
        self._send(json.dumps({"elements": found, "metadata": {}}).encode())

    def _send(self, body: bytes, rows: int = 0, *, gzipped: bool = False) -> None:
        coding = "Content-Encoding: gzip\r\n" if gzipped else ""
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{coding}"
        whole = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
        if rows and self._latency:
            asyncio.get_running_loop().call_later(0.3 + 50e-6 * rows, self._write, whole)
        else:
            self._write(whole)

    def _write(self, whole: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(whole)


def _span(asked: str) -> tuple[date, date]:
    days = {}
    for found in re.finditer(r"(start|end):\(([^)]*)\)", asked):
        parts = dict(part.split(":") for part in found[2].split(","))
        days[found[1]] = date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    return days["start"], days["end"]


async def _main(campaigns: int, days: int, accounts: int, *, latency: bool) -> None:
    pieces = Pieces(campaigns, days, pivots=accounts == 1)
    server = await asyncio.get_running_loop().create_server(
        lambda: Replay(pieces, accounts, latency=latency), "127.0.0.1", 0, backlog=512
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    _campaigns, _days, _accounts = map(int, sys.argv[1:4])
    asyncio.run(_main(_campaigns, _days, _accounts, latency="latency" in sys.argv))
