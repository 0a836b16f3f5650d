"""Streams into a segment: batches, outcomes in order, and nothing lost with one failed batch."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import date, timedelta
from typing import Any

import attrs
import pytest

from linkedin_ads_async import (
    AuthenticationError,
    Created,
    DecodeError,
    InvalidRequest,
    Limits,
    LinkedInAds,
    LinkedInAdsError,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    QuotaExhausted,
    ServerError,
    UsageError,
)
from linkedin_ads_async.converter import structure
from linkedin_ads_async.identifiers import email_hash
from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser
from linkedin_ads_async.models.dmp_segments import DmpSegment
from linkedin_ads_async.resources import BatchCreated
from linkedin_ads_async.resources.dmp_segment_companies import DmpSegmentCompanies
from linkedin_ads_async.resources.dmp_segment_users import DmpSegmentUsers
from linkedin_ads_async.resources.segment_elements import clean_company, clean_user
from linkedin_ads_async.resources.segment_stream import Streamed, stream
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.transport.clock import Clock

OK: Created[object] = Created(None)


def user(**fields: Any) -> DmpSegmentUser:
    return structure({"action": "ADD", **fields}, DmpSegmentUser)


def by_address(text: str, kind: str = "SHA256_EMAIL") -> DmpSegmentUser:
    return user(userIds=[{"idType": kind, "idValue": text}])


def company(**fields: Any) -> DmpSegmentCompany:
    return structure({"action": "ADD", **fields}, DmpSegmentCompany)


def not_negative(number: int) -> int:
    if number < 0:
        raise UsageError(f"{number} is negative")
    return number


@attrs.define
class Peer:
    """Takes batches of numbers; some of them are answered with an error."""

    failures: dict[int, LinkedInAdsError] = attrs.field(factory=dict)
    """By the first number of the batch."""
    batches: list[list[int]] = attrs.field(factory=list)
    running: int = 0
    most_running: int = 0

    async def __call__(self, batch: list[int]) -> BatchCreated[object]:
        self.batches.append(batch)
        self.running += 1
        self.most_running = max(self.running, self.most_running)
        for _ in range(8):
            await asyncio.sleep(0)
        self.running -= 1
        if batch[0] in self.failures:
            raise self.failures[batch[0]]
        refused = InvalidRequest("13 is unlucky", status=400)
        return BatchCreated([refused if one % 100 == 13 else OK for one in batch])

    async def take(self, numbers: Any, *, concurrency: int = 3) -> Streamed[int]:
        return await stream(
            numbers, kind=int, clean=not_negative, send=self, most=10, concurrency=concurrency
        )


async def test_batches_are_full_and_some_go_at_once() -> None:
    peer = Peer()
    result = await peer.take(range(14, 90))
    assert [10, 10, 10, 10, 10, 10, 10, 6] == [len(one) for one in peer.batches]
    assert (76, True, 3) == (result.accepted, result.ok, peer.most_running)


async def test_every_refusal_has_its_index_and_its_element() -> None:
    peer = Peer()
    result = await peer.take([5, -1, 13, 6, -2, 113])
    assert [(1, -1), (2, 13), (4, -2), (5, 113)] == [(e.index, e.element) for e in result.errors]
    assert [[5, 13, 6, 113]] == peer.batches
    assert (2, False) == (result.accepted, result.ok)


async def test_a_batch_that_fails_takes_no_other_with_it() -> None:
    peer = Peer({20: InvalidRequest("no", status=400), 40: ServerError("no", status=500)})
    result = await peer.take(range(20, 60))
    assert [*range(10), *range(20, 30)] == [one.index for one in result.errors]
    assert {"InvalidRequest", "ServerError"} == {type(e.error).__name__ for e in result.errors}
    assert (20, 40, None) == (result.accepted, result.read, result.stopped)


@pytest.mark.parametrize(
    "error",
    [
        AuthenticationError("ended", status=401),
        NotFound("no segment", status=404),
        PermissionDenied("no", status=403),
        QuotaExhausted("tomorrow", status=429),
    ],
)
async def test_what_would_meet_every_batch_ends_the_stream(error: LinkedInAdsError) -> None:
    peer = Peer({20: error})
    numbers = iter(range(10, 1_000_000))
    result = await peer.take(numbers, concurrency=1)
    assert ([*range(10, 20)], [*range(20, 30)]) == (peer.batches[0], peer.batches[1])
    assert (2, error, False) == (len(peer.batches), result.stopped, result.ok)
    # Everything that was read has an outcome, and nothing behind it was touched.
    assert {error} == {one.error for one in result.errors[1:]}
    assert [3, *range(10, result.read)] == [one.index for one in result.errors]
    assert 10 + result.read == next(numbers)
    assert result.read <= 40


async def test_elements_of_another_type_are_a_fault_of_the_call() -> None:
    peer = Peer()
    with pytest.raises(UsageError, match="element 2 is a str, not a int"):
        await peer.take([1, 2, "3"])
    assert [] == peer.batches


async def test_the_event_loop_goes_on_while_nothing_can_be_sent() -> None:
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    task = asyncio.create_task(others())
    result = await Peer().take(-number for number in range(1, 1_001))
    task.cancel()
    assert (1_000, 0) == (len(result.errors), result.accepted)
    assert turns > 100


@pytest.mark.parametrize(
    "error", [OutcomeUnknown("lost", operation="users"), DecodeError("3 of 10 came")]
)
async def test_a_batch_whose_outcome_is_unknown_is_named_and_not_sent_again(
    error: LinkedInAdsError,
) -> None:
    peer = Peer({30: error})
    result = await peer.take([20, -1, *range(21, 50)])
    (lost,) = result.unknown
    assert (list(range(11, 21)), list(range(30, 40)), error) == (
        lost.indexes,
        lost.elements,
        lost.error,
    )
    assert (20, [1]) == (result.accepted, [one.index for one in result.errors])
    assert 1 == sum(30 in batch for batch in peer.batches)


async def test_no_more_is_read_than_is_sent() -> None:
    peer, read = Peer(), 0

    def numbers() -> Iterator[int]:
        nonlocal read
        for read in range(14, 1_000_014):
            yield read
            # At most three batches under way, one that waits, and this one.
            assert read - 14 - 10 * len(peer.batches) < 20
            if read == 100:
                raise KeyError("the database went away")

    with pytest.raises(KeyError) as caught:
        await peer.take(numbers())
    assert [
        "87 elements were read before: 80 accepted, 0 refused, 0 unknown, the others not sent"
    ] == caught.value.__notes__
    assert 0 == peer.running


async def test_elements_may_come_from_an_async_iterable() -> None:
    async def numbers() -> AsyncIterator[int]:
        for number in range(25):
            await asyncio.sleep(0)
            yield number

    result = await Peer().take(numbers())
    assert (24, [13]) == (result.accepted, [one.index for one in result.errors])


async def test_a_call_that_is_at_fault_raises() -> None:
    with pytest.raises(UsageError, match="closed"):
        await Peer({20: UsageError("the client is closed")}).take(range(20, 60))
    with pytest.raises(UsageError, match="concurrency is 1 or more"):
        await Peer().take([], concurrency=0)


async def test_nothing_is_sent_for_nothing() -> None:
    peer = Peer()
    assert Streamed(read=0, accepted=0, errors=[], unknown=[]) == await peer.take([])
    assert [] == peer.batches


# --- elements -------------------------------------------------------------------------------------


def test_addresses_are_hashed_in_the_way_that_their_type_says() -> None:
    aid = "6d9c1a2e-0f31-4c7a-9b8d-aa52c7f4e003"
    given = user(
        userIds=[
            {"idType": "SHA256_EMAIL", "idValue": " Ada@Example.com"},
            {"idType": "SHA512_EMAIL", "idValue": "ada@example.com"},
            {"idType": "SHA256_EMAIL", "idValue": email_hash("ada@example.com").upper()},
            {"idType": "GOOGLE_AID", "idValue": f"{aid} "},
            {"idType": "A_KIND_OF_TOMORROW", "idValue": "X y"},
        ]
    )
    values = [one.id_value for one in clean_user(given).user_ids or []]
    hashes = [email_hash("ada@example.com"), email_hash("ada@example.com", bits=512)]
    assert [*hashes, hashes[0], aid, "X y"] == values
    assert " Ada@Example.com" == (given.user_ids or [])[0].id_value


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({}, "user_ids are needed, or first_name and last_name"),
        ({"firstName": "Noor"}, "first_name and last_name go together"),
        ({"firstName": "N" * 36, "lastName": "V"}, "first_name has 36 characters, 35 are allowed"),
        ({"firstName": "N", "lastName": "V", "country": "NLD"}, "country is two letters"),
        ({"userIds": [{"idType": "SHA256_EMAIL", "idValue": "x"}]}, "no e-mail address"),
        ({"userIds": [{"idType": "GOOGLE_AID", "idValue": "x"}]}, "no advertising id"),
        ({"userIds": [{"idValue": "x"}]}, "needs id_type and id_value"),
        ({"firstName": "N", "lastName": "V", "action": None}, "action is ADD or REMOVE, not None"),
        ({"firstName": "a@b.example", "lastName": "V"}, "first_name holds an e-mail address"),
    ],
)
def test_a_member_says_everything_that_is_wrong_with_it(fields: dict[str, Any], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        clean_user(user(**fields))


def test_what_is_no_text_is_named_and_not_raised_as_it_is() -> None:
    odd = by_address("ada@example.com")
    odd.title = 7  # type: ignore[assignment]  # as a column of numbers would come
    (odd.user_ids or [])[0].id_value = 8  # type: ignore[assignment]  # the same
    with pytest.raises(UsageError, match="title is a text, not int; id_value is a text, not int"):
        clean_user(odd)


def test_domains_go_out_in_lower_case() -> None:
    cleaned = clean_company(company(companyWebsiteDomain=" Havenwerk.EXAMPLE "))
    assert "havenwerk.example" == cleaned.company_website_domain


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"city": "Delft"}, "one of company_name"),
        ({"companyWebsiteDomain": "https://kade.example/"}, "is a bare domain"),
        ({"companyName": "K", "stockSymbol": "TOOLONG"}, "stock_symbol has 7 characters"),
        ({"companyName": "K", "industries": ["a", "b", "c", "d"]}, "industries are 3 at most"),
        ({"organizationUrn": "urn:li:person:1"}, "is no organization"),
    ],
)
def test_a_company_says_everything_that_is_wrong_with_it(fields: dict[str, Any], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        clean_company(company(**fields))


# --- against the sandbox --------------------------------------------------------------------------


class SandboxClock(Clock):
    """Sleeping moves the sandbox's clock on, and nothing waits."""

    __slots__ = ("pauses", "sandbox")

    def __init__(self, sandbox: Sandbox) -> None:
        self.pauses: list[float] = []
        self.sandbox = sandbox

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        clock = self.sandbox.state.clock
        clock.set(clock.now + timedelta(seconds=seconds))


@attrs.frozen
class Stage:
    sandbox: Sandbox
    ads: LinkedInAds
    clock: SandboxClock

    async def segment(self, kind: str = "USER") -> int:
        account = next(one for one in self.sandbox.world.accounts if not one.forbidden)
        document = {
            "name": "Stream",
            "account": account.urn,
            "type": kind,
            "sourcePlatform": "DIRECT_API",
            "destinations": [{"destination": "LINKEDIN"}],
        }
        return (await self.ads.dmp_segments.create(structure(document, DmpSegment))).id

    def plan(self, **fault: Any) -> None:
        path = "/rest/dmpSegments/*/users"
        self.sandbox.state.faults.plan({"faults": [{"path": path, **fault}]})


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with (
        Sandbox(seed=1, accounts=2, campaigns=4, today=date(2026, 11, 25)) as sandbox,
        LinkedInAds(sandbox.token, base_url=sandbox.url, limits=Limits.unlimited()) as ads,
    ):
        yield Stage(sandbox, ads, SandboxClock(sandbox))


async def test_5000_members_go_in_one_batch(stage: Stage) -> None:
    segment = await stage.segment()
    users = DmpSegmentUsers(stage.ads, clock=stage.clock)
    people = (by_address(f"P{n}@kade.example") for n in range(12_000))
    result = await users.stream(segment, people)
    assert (12_000, True) == (result.accepted, result.ok)
    sizes = [one["status"] for one in stage.sandbox.state.calls if "users" in one["path"]]
    assert [200, 200, 200] == sizes
    assert 12_000 == (await stage.ads.dmp_segments.get(segment)).input_count


async def test_companies_are_streamed_too(stage: Stage) -> None:
    companies = DmpSegmentCompanies(stage.ads, clock=stage.clock)
    many = [company(companyName="Havenwerk"), company(city="Delft"), company(companyName="Kade")]
    result = await companies.stream(await stage.segment("COMPANY"), many)
    assert (2, [1]) == (result.accepted, [one.index for one in result.errors])


async def test_a_segment_that_is_not_known_everywhere_yet_is_waited_for(stage: Stage) -> None:
    segment = await stage.segment()
    stage.plan(status=404, times=3)
    users = DmpSegmentUsers(stage.ads, clock=stage.clock)
    result = await users.stream(segment, [by_address("ada@example.com")])
    assert (1, [5.0, 10.0, 20.0]) == (result.accepted, stage.clock.pauses)


async def test_a_segment_that_does_not_exist_is_given_up(stage: Stage) -> None:
    users = DmpSegmentUsers(stage.ads, clock=stage.clock)
    result = await users.stream(5, [by_address("ada@example.com")], patience_s=20)
    assert [NotFound] == [type(one.error) for one in result.errors]
    assert [5.0, 10.0] == stage.clock.pauses


async def test_a_lost_answer_is_unknown_and_the_batch_is_not_sent_twice(stage: Stage) -> None:
    segment = await stage.segment()
    stage.plan(kind="reset", lost=True)
    users = DmpSegmentUsers(stage.ads, clock=stage.clock)
    people = [by_address(f"p{n}@kade.example") for n in range(5_001)]
    result = await users.stream(segment, people, concurrency=1)
    assert (1, [5_000]) == (result.accepted, [len(one.elements) for one in result.unknown])
    assert 5_001 == (await stage.ads.dmp_segments.get(segment)).input_count
