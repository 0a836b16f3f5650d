"""A list as one call: checked, uploaded, attached, and waited for."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from linkedin_ads_async import (
    ApiError,
    DecodeError,
    Limits,
    LinkedInAds,
    OutcomeUnknown,
    Response,
    ServerError,
    TransportError,
    UsageError,
)
from linkedin_ads_async.converter import structure
from linkedin_ads_async.models.dmp_segments import DmpSegment
from linkedin_ads_async.operation import Body, Operation
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.dmp_segments import DmpSegments
from linkedin_ads_async.resources.resource import Calls
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.transport.clock import Clock


def contacts(count: int) -> str:
    return "email,jobtitle\n" + "".join(f"P{n}@kade.example,Planner\n" for n in range(count))


class SandboxClock(Clock):
    """Sleeping moves the sandbox's clock on, and nothing waits."""

    __slots__ = ("pauses", "sandbox")

    def __init__(self, sandbox: Sandbox) -> None:
        self.pauses: list[float] = []
        self.sandbox = sandbox

    def monotonic(self) -> float:
        return self.sandbox.state.clock.now.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        clock = self.sandbox.state.clock
        clock.set(clock.now + timedelta(seconds=seconds))


@attrs.frozen
class Stage:
    sandbox: Sandbox
    ads: LinkedInAds
    clock: SandboxClock
    segments: DmpSegments

    async def segment(self, kind: str, platform: str = "LIST_UPLOAD") -> int:
        account = next(one for one in self.sandbox.world.accounts if not one.forbidden)
        document = {
            "name": "List",
            "account": account.urn,
            "type": kind,
            "sourcePlatform": platform,
            "destinations": [{"destination": "LINKEDIN"}],
        }
        return (await self.segments.create(structure(document, DmpSegment))).id

    def plan(self, path: str, **fault: Any) -> None:
        self.sandbox.state.faults.plan({"faults": [{"path": path, **fault}]})


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with (
        Sandbox(seed=1, accounts=2, campaigns=4, today=date(2026, 11, 25)) as sandbox,
        LinkedInAds(sandbox.token, base_url=sandbox.url, limits=Limits.unlimited()) as ads,
    ):
        clock = SandboxClock(sandbox)
        yield Stage(sandbox, ads, clock, DmpSegments(ads, clock=clock))


async def test_a_list_of_contacts_fills_a_segment(stage: Stage, tmp_path: Path) -> None:
    segment = await stage.segment("USER_LIST_UPLOAD")
    path = tmp_path / "contacts.csv"
    path.write_text(contacts(1_000) + "nobody,Planner\n")
    done = await stage.segments.upload_list(segment, path)
    assert (1_000, [1_002], None) == (done.rows, [one.line for one in done.rejected], done.segment)
    assert done.input_file.startswith("urn:li:media:/AAYQ")
    found = await stage.segments.get(segment)
    assert (1_000, "BUILDING") == (found.input_count, (found.destinations or [])[0].status)


async def test_what_goes_out_is_hashed(stage: Stage) -> None:
    segment = await stage.segment("USER_LIST_UPLOAD")
    await stage.segments.upload_list(segment, contacts(300).encode())
    (file,) = stage.sandbox.state.store.shelf("list files").values()
    assert (300, None) == (file["rows"], file["wrong"])


async def test_a_list_can_be_waited_for(stage: Stage) -> None:
    segment = await stage.segment("USER_LIST_UPLOAD")
    done = await stage.segments.upload_list(segment, contacts(1_000).encode(), wait_s=48 * 3600)
    assert done.segment is not None
    (destination,) = done.segment.destinations or []
    assert ("READY", True) == (destination.status, (destination.audience_size or 0) > 500)
    assert {60} == set(stage.clock.pauses)


async def test_companies_go_into_a_segment_of_companies(stage: Stage) -> None:
    segment = await stage.segment("COMPANY_LIST_UPLOAD")
    text = b"Name,Site\nHavenwerk,havenwerk.example\nKade,kade.example\n"
    done = await stage.segments.upload_list(
        segment, text, columns={"Name": "companyname", "Site": "companywebsite"}
    )
    assert 2 == done.rows


async def test_a_file_that_would_be_refused_uploads_nothing(stage: Stage) -> None:
    segment = await stage.segment("USER_LIST_UPLOAD")
    with pytest.raises(UsageError, match="299 rows"):
        await stage.segments.upload_list(segment, contacts(299).encode())
    assert {} == stage.sandbox.state.store.shelf("list urls")


async def test_a_stream_takes_no_list(stage: Stage) -> None:
    segment = await stage.segment("USER", "DIRECT_API")
    with pytest.raises(UsageError, match="is of the type USER: a list goes into one of"):
        await stage.segments.upload_list(segment, contacts(300).encode())


async def test_a_new_segment_that_is_not_known_yet_is_waited_for(stage: Stage) -> None:
    segment = await stage.segment("USER_LIST_UPLOAD")
    stage.plan("/rest/dmpSegments/*/listUploads", status=404)
    stage.plan(f"/rest/dmpSegments/{segment}", status=404)
    await stage.segments.upload_list(segment, contacts(300).encode())
    assert [5.0, 5.0] == stage.clock.pauses


async def test_a_wait_that_is_too_short_says_how_far_it_came(stage: Stage) -> None:
    segment = await stage.segment("USER_LIST_UPLOAD")
    await stage.segments.upload_list(segment, contacts(300).encode())
    with pytest.raises(TransportError, match="still BUILDING after 120 s") as caught:
        await stage.segments.wait_until_ready(segment, wait_s=120)
    assert "timeout" == caught.value.kind


async def test_a_segment_that_failed_is_an_error(stage: Stage) -> None:
    listed = await stage.segments.account(account=stage.sandbox.world.accounts[0].urn)
    expired = next(one.id for one in listed if one.name == "Trade fair of last spring")
    with pytest.raises(ApiError, match="is EXPIRED and cannot be targeted") as caught:
        await stage.segments.wait_until_ready(expired or 0)
    assert "EXPIRED" == caught.value.code


@attrs.define
class Scripted(Calls):
    """Stands in for a client: answers as a list tells it."""

    locations: list[str | Exception]
    bodies: list[bytes] = attrs.field(factory=list)
    sent: list[dict[str, Any]] = attrs.field(factory=list)
    version = "202609"

    async def send(self, operation: Operation, **arguments: Any) -> Response[Any]:
        document = {"account": "urn:li:sponsoredAccount:5", "type": "USER_LIST_UPLOAD"}
        parsed: Any = {
            "dmp_segments.get": structure(document, DmpSegment),
            "dmp_segments.generate_upload_url": f"https://www.linkedin.com/{len(self.bodies)}",
            "dmp_segment_list_uploads.create": Created(9001),
        }[operation.name]
        self.sent.append({"name": operation.name, **arguments})
        return Response(status=200, headers={}, request_id=None, body=b"", parsed=parsed)

    async def upload(self, url: str, body: Body, **more: Any) -> Response[None]:
        assert callable(body)
        self.bodies.append(b"".join([piece async for piece in body()]))
        assert (url, more) == (
            f"https://www.linkedin.com/{len(self.bodies) - 1}",
            {
                "operation": "dmp_segments.upload",
                "http": "POST",
                "headers": {"Content-Type": "text/csv"},
                "size_bytes": len(self.bodies[-1]),
                "token": True,
            },
        )
        location = self.locations.pop(0)
        if isinstance(location, Exception):
            raise location
        headers = {"location": location}
        return Response(status=201, headers=headers, request_id=None, body=b"", parsed=None)


@pytest.mark.parametrize(
    "location",
    ["/AAYQKey.csv", "https://www.linkedin.com/ambry/AAYQKey.csv?x=1", "AAYQKey.csv/"],
)
async def test_the_file_is_named_by_the_end_of_the_location(location: str) -> None:
    calls = Scripted([location])
    done = await DmpSegments(calls).upload_list(7, contacts(300).encode())
    assert (9001, "urn:li:media:/AAYQKey.csv") == (done.id, done.input_file)
    assert done.input_file == calls.sent[-1]["body"].input_file


async def test_a_file_that_nothing_refers_to_may_be_uploaded_again(stage: Stage) -> None:
    lost = OutcomeUnknown("lost", operation="dmp_segments.upload")
    calls = Scripted([lost, ServerError("no", status=500), "/AAYQKey.csv"])
    done = await DmpSegments(calls, clock=stage.clock).upload_list(7, contacts(300).encode())
    assert (300, 3, 1) == (done.rows, len(calls.bodies), len(set(calls.bodies)))
    assert [5.0, 5.0] == stage.clock.pauses


async def test_an_open_file_is_sent_again_from_where_it_stood(wire: Any, stage: Stage) -> None:
    url = f"{wire.url}/ambry?sig=1"
    wire.answer({"id": 7, "type": "USER_LIST_UPLOAD", "account": "urn:li:sponsoredAccount:5"})
    wire.answer({"value": url})
    wire.answer(status=503)
    wire.answer({"value": url})
    wire.answer(status=201, Location="/AAYQKey.csv")
    wire.answer(status=201, **{"x-restli-id": "9001"})
    file = io.BytesIO(b"junk" + contacts(5_000).encode())
    file.seek(4)
    done = await DmpSegments(wire.ads, clock=stage.clock).upload_list(7, file)
    assert (5_000, 4, [5.0]) == (done.rows, file.tell(), stage.clock.pauses)
    first, again = (one.body for one in wire.sent if one.raw_path.startswith("/ambry"))
    assert (first, 5_001) == (again, len(first.splitlines()))


async def test_a_file_that_never_gets_through_has_changed_nothing(stage: Stage) -> None:
    lost = OutcomeUnknown("lost", operation="dmp_segments.upload")
    calls = Scripted([lost] * 3)
    with pytest.raises(TransportError, match="the segment is as it was") as caught:
        await DmpSegments(calls, clock=stage.clock).upload_list(7, contacts(300).encode())
    assert lost == caught.value.__cause__


async def test_an_upload_url_whose_answer_is_lost_is_asked_for_again(stage: Stage) -> None:
    segment = await stage.segment("USER_LIST_UPLOAD")
    stage.plan("/rest/dmpSegments", kind="reset", lost=True)
    done = await stage.segments.upload_list(segment, contacts(300).encode())
    assert (300, [5.0]) == (done.rows, stage.clock.pauses)


async def test_a_path_that_is_not_there_calls_nobody(stage: Stage) -> None:
    calls = Scripted([])
    with pytest.raises(FileNotFoundError):
        await DmpSegments(calls).upload_list(7, "/nowhere/at/all.csv")
    assert [] == calls.sent


async def test_an_upload_that_is_not_named_is_an_error() -> None:
    with pytest.raises(DecodeError, match="no Location"):
        await DmpSegments(Scripted([""])).upload_list(7, contacts(300).encode())
