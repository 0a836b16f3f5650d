"""Sending any number of conversion events: what is checked, what goes out, what becomes of each."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import attrs
import orjson
import pytest

from linkedin_ads_async import (
    EventsSent,
    InvalidRequest,
    LinkedInAds,
    OutcomeUnknown,
    QuotaExhausted,
    Urn,
    UsageError,
    millis,
)
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.conversion_events import (
    ConversionEvent,
    ConversionEventUser,
    ConversionEventUserId,
    ConversionEventUserIdType,
    ConversionEventUserInfo,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.resources.conversion_events import CALLS_PER_BATCH, ConversionEvents
from linkedin_ads_async.transport import HandlerTransport

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
RULE = Urn("urn:lla:llaPartnerConversion:7")
ADDRESS = "ada@example.com"
HASH = hashlib.sha256(ADDRESS.encode()).hexdigest()
FLOAT: Any = 349.9
"""What no amount may be, hidden from the type checker."""

IdType = ConversionEventUserIdType


def user_id(type_: str, value: str) -> ConversionEventUserId:
    return ConversionEventUserId(id_type=IdType(type_), id_value=value)


def user(**fields: Any) -> ConversionEventUser:
    return ConversionEventUser(**fields)


def event(name: str = "e", **fields: Any) -> ConversionEvent:
    given = {
        "conversion": RULE,
        "conversion_happened_at": millis(NOW - timedelta(days=1)),
        "user": user(user_ids=[user_id("SHA256_EMAIL", ADDRESS)]),
        "event_id": name,
    }
    return ConversionEvent(**{**given, **fields})


def answered(status: int, document: Any) -> RawResponse:
    return RawResponse(status=status, headers={}, body=orjson.dumps(document))


def refused(message: str, status: int = 400) -> RawResponse:
    return answered(status, {"status": status, "message": message})


Names = list[str]


@attrs.define(slots=False)
class LinkedIn:
    """It refuses a batch in which `is_bad` finds events, with the words of `says`."""

    is_bad: Callable[[str], bool] = lambda _: False
    says: Callable[[list[int]], RawResponse] = lambda bad: refused(
        f"time: indices {bad} (0-indexed)."
    )
    batches: list[list[dict[str, Any]]] = attrs.field(factory=list)
    taken: Names = attrs.field(factory=list)

    def answer(self, request: Request) -> RawResponse:
        assert isinstance(request.body, bytes)
        elements = orjson.loads(request.body)["elements"]
        self.batches.append(elements)
        names = [element["eventId"] for element in elements]
        if bad := [at for at, name in enumerate(names) if self.is_bad(name)]:
            return self.says(bad)
        self.taken += names
        return answered(200, {"elements": [{"status": 201}] * len(names)})

    async def send(self, *events: Any, **options: Any) -> EventsSent:
        async with LinkedInAds(transport=HandlerTransport(self.answer), **options) as ads:
            return await ConversionEvents(ads).send(events, now=NOW)


def states(sent: EventsSent) -> list[str]:
    return [one.state for one in sent.outcomes]


async def test_addresses_are_hashed_and_ids_brought_into_form() -> None:
    ids = [
        user_id("SHA256_EMAIL", " Ada@Example.COM "),
        user_id("SHA256_EMAIL", HASH.upper()),
        user_id("PLAINTEXT_IP_ADDRESS", " 192.0.2.7 "),
        user_id("SHA256_IP_ADDRESS", "AB" * 32),
        user_id("GOOGLE_AID", "6d9c1a2e-0f31-4c7a-9b8d-aa52c7f4e003"),
        user_id("LINKEDIN_FIRST_PARTY_ADS_TRACKING_UUID", " 5b1f8d20 "),
        user_id("ACXIOM_ID", "x1"),
    ]
    linkedin = LinkedIn()
    assert (await linkedin.send(event(user=user(user_ids=ids)))).ok
    sent = linkedin.batches[0][0]["user"]["userIds"]
    assert [HASH, HASH, "192.0.2.7", "ab" * 32, ids[4].id_value, "5b1f8d20", "x1"] == [
        one["idValue"] for one in sent
    ]


async def test_money_is_text_and_codes_are_in_capitals() -> None:
    value = Money(amount=Decimal("349.90"), currency_code="eur")
    info = ConversionEventUserInfo(first_name="Ada", last_name="L", country_code="nl")
    linkedin = LinkedIn()
    await linkedin.send(event(conversion_value=value, user=user(user_info=info)))
    (element,) = linkedin.batches[0]
    assert {"amount": "349.90", "currencyCode": "EUR"} == element["conversionValue"]
    assert ("NL", []) == (element["user"]["userInfo"]["countryCode"], element["user"]["userIds"])


async def test_the_event_that_was_given_is_not_changed() -> None:
    given = event(user=user(user_ids=[user_id("SHA256_EMAIL", ADDRESS)]))
    await LinkedIn().send(given)
    assert event(user=user(user_ids=[user_id("SHA256_EMAIL", ADDRESS)])) == given


@pytest.mark.parametrize(
    "identified",
    [
        user(lead=Urn("urn:li:leadGenFormResponse:8c7f1a52-3")),
        user(external_ids=["crm-1"]),
        user(user_info=ConversionEventUserInfo(first_name="Ada", last_name="Lovelace")),
        user(user_info=ConversionEventUserInfo(hashed_first_name=HASH, hashed_last_name=HASH)),
    ],
)
async def test_any_identifier_is_enough(identified: ConversionEventUser) -> None:
    assert (await LinkedIn().send(event(user=identified))).ok


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"conversion": None}, "conversion is urn:lla"),
        ({"conversion": Urn("urn:li:conversion:7")}, "conversion is urn:lla"),
        ({"conversion_happened_at": None}, "epoch milliseconds"),
        ({"conversion_happened_at": NOW}, r"expected int.*conversion_happened_at"),
        ({"conversion_happened_at": float(millis(NOW))}, r"expected int.*conversion_happened_at"),
        ({"conversion_happened_at": millis(NOW) * 1_000}, "in the future"),
        ({"conversion_happened_at": -(10**30)}, "more than 90 days ago"),
        ({"conversion_happened_at": millis(NOW) // 1000}, "more than 90 days ago"),
        ({"conversion_happened_at": millis(NOW - timedelta(days=90)) - 1}, "more than 90 days ago"),
        ({"conversion_happened_at": millis(NOW) + 60_001}, "in the future"),
        ({"event_id": " "}, "event_id is empty"),
        ({"event_id": 7}, r"expected str, got 7 @ \$\.event_id"),
        ({"user": None}, "user is missing"),
        ({"user": {"externalIds": ["crm-1"]}}, "wrong type"),
        ({"user": user(external_ids=[7])}, r"external_ids\[0\]"),
        ({"user": user()}, "needs an id"),
        ({"user": user(external_ids=["a", "b"])}, "LinkedIn takes one"),
        ({"user": user(external_ids=[""])}, "empty entry"),
        ({"user": user(lead=Urn("urn:li:person:x"))}, "lead is urn:li:leadGenFormResponse"),
        ({"user": user(user_ids=[ConversionEventUserId()])}, r"user_ids\[0\]: id_type and id_value"),
        ({"user": user(user_ids=[user_id("SHA256_EMAIL", "nobody")])}, "no e-mail address"),
        ({"user": user(user_ids=[user_id("SHA256_IP_ADDRESS", "192.0.2.7")])}, "64 hexadecimal"),
        ({"user": user(user_ids=[user_id("PLAINTEXT_IP_ADDRESS", "2001:db8::1")])}, "no IPv4"),
        ({"user": user(user_ids=[user_id("GOOGLE_AID", "x")])}, "no advertising id"),
        ({"user": user(user_ids=[user_id("ORACLE_MOAT_ID", "x")])}, "is none of"),
        ({"user": user(user_info=ConversionEventUserInfo(first_name="Ada"))}, "come together"),
        ({"user": user(user_info=ConversionEventUserInfo(hashed_first_name="x", hashed_last_name="y"))}, "hashed_first_name is a SHA-256"),
        ({"user": user(user_info=ConversionEventUserInfo(country_code="NLD"))}, "two letters"),
        ({"conversion_value": Money(currency_code="EUR")}, "needs an amount"),
        ({"conversion_value": Money(amount=Decimal("NaN"), currency_code="EUR")}, "finite"),
        ({"conversion_value": Money(amount=FLOAT, currency_code="EUR")}, "amounts are Decimal"),
        ({"conversion_value": Money(amount=Decimal(1), currency_code="EURO")}, "ISO 4217"),
    ],
)  # fmt: skip  # a table, one fault per line
async def test_a_bad_event_is_found_out_before_it_is_sent(
    fields: dict[str, Any], message: str
) -> None:
    linkedin = LinkedIn()
    sent = await linkedin.send(event("good"), event("bad", **fields))
    assert (["accepted", "invalid"], ["good"]) == (states(sent), linkedin.taken)
    assert isinstance(sent.outcomes[1].error, UsageError)
    with pytest.raises(UsageError, match=message):
        raise sent.outcomes[1].error


async def test_the_ends_of_the_90_days_are_still_good() -> None:
    # The last is ahead by as much as clocks may differ: LinkedIn's own decides.
    first, last = millis(NOW - timedelta(days=90)), millis(NOW + timedelta(seconds=60))
    assert (
        await LinkedIn().send(
            event(conversion_happened_at=first), event(conversion_happened_at=last)
        )
    ).ok


async def test_whole_amounts_can_be_numbers_without_a_point() -> None:
    linkedin = LinkedIn()
    value = Money(amount=350, currency_code="EUR")  # type: ignore[arg-type]  # an int is exact too
    assert (await linkedin.send(event(conversion_value=value))).ok
    assert "350" == linkedin.batches[0][0]["conversionValue"]["amount"]


async def test_a_moment_without_a_time_zone_is_refused() -> None:
    async with LinkedInAds(transport=HandlerTransport(LinkedIn().answer)) as ads:
        with pytest.raises(UsageError, match="no time zone"):
            await ConversionEvents(ads).send([event()], now=NOW.replace(tzinfo=None))


async def test_events_can_come_from_a_generator() -> None:
    linkedin = LinkedIn()
    async with LinkedInAds(transport=HandlerTransport(linkedin.answer)) as ads:
        sent = await ConversionEvents(ads).send((event(str(at)) for at in range(3)), now=NOW)
    assert (["accepted"] * 3, ["0", "1", "2"]) == (states(sent), linkedin.taken)


async def test_events_with_the_same_id_all_go_out() -> None:
    linkedin = LinkedIn()
    assert (await linkedin.send(event("same"), event("same"))).ok
    assert ["same", "same"] == linkedin.taken


async def test_everything_wrong_with_an_event_is_said_at_once() -> None:
    sent = await LinkedIn().send(event(conversion=None, user=user(), event_id=""))
    assert 3 == str(sent.outcomes[0].error).count("; ") + 1


async def test_what_is_no_event_does_not_stop_the_others() -> None:
    assert ["invalid", "accepted"] == states(await LinkedIn().send({"conversion": "x"}, event()))


async def test_no_events_send_nothing() -> None:
    linkedin = LinkedIn()
    sent = await linkedin.send()
    assert (0, True, []) == (len(sent), sent.ok, linkedin.batches)


async def test_batches_have_5000_events_at_most() -> None:
    linkedin = LinkedIn()
    sent = await linkedin.send(*[event(str(at)) for at in range(10_001)])
    assert sent.ok
    assert [1, 5_000, 5_000] == sorted(map(len, linkedin.batches))


@pytest.mark.parametrize(
    "says",
    [
        lambda bad: refused(f"time has to be within 90 days: indices {bad} (0-indexed)."),
        lambda bad: refused("; ".join(f"batchIndex: {at}, no user" for at in bad)),
        lambda bad: refused("\n".join(f"ERROR :: /elements/{at}/user :: wrong" for at in bad), 422),
    ],
)
async def test_events_that_linkedin_names_are_left_out_and_the_rest_is_sent_again(
    says: Callable[[list[int]], RawResponse],
) -> None:
    linkedin = LinkedIn(lambda name: name in ("3", "17"), says)
    sent = await linkedin.send(*[event(str(at)) for at in range(40)])
    assert ([3, 17], 38, 2) == (
        sent.positions("refused"),
        len(linkedin.taken),
        len(linkedin.batches),
    )
    assert isinstance(sent.outcomes[3].error, InvalidRequest)


async def test_an_index_that_the_message_cuts_is_not_believed() -> None:
    # Errors show 300 characters of a message: of "indices [100, 1234" only 100 is whole.
    def says(bad: list[int]) -> RawResponse:
        return refused(f"{'x' * (290 - len('indices ['))}indices {bad}")

    linkedin = LinkedIn(lambda name: int(name) in (100, 1234), says)
    sent = await linkedin.send(*[event(str(at)) for at in range(2_000)])
    assert [100, 1234] == sent.positions("refused")
    assert 1_998 == len(sent.positions("accepted"))


async def test_bad_events_that_nobody_names_are_found_by_halving() -> None:
    linkedin = LinkedIn(lambda name: name == "700", lambda _: refused("something is wrong"))
    sent = await linkedin.send(*[event(str(at)) for at in range(1_000)])
    assert [700] == sent.positions("refused")
    assert 999 == len(set(linkedin.taken)) == len(linkedin.taken)


async def test_a_rule_that_does_not_exist_costs_its_own_events_only() -> None:
    other = Urn("urn:lla:llaPartnerConversion:8")

    def says(_: list[int]) -> RawResponse:
        return answered(403, {"message": "No ad accounts found", "status": 403})

    linkedin = LinkedIn(lambda name: name.startswith("other"), says)
    sent = await linkedin.send(event("1"), event("other 1", conversion=other), event("2"))
    assert (["accepted", "refused", "accepted"], ["1", "2"]) == (states(sent), linkedin.taken)


async def test_the_search_for_bad_events_has_an_end() -> None:
    linkedin = LinkedIn(lambda _: True, lambda _: refused("something is wrong"))
    sent = await linkedin.send(*[event(str(at)) for at in range(5_000)])
    assert CALLS_PER_BATCH == len(linkedin.batches)
    assert {"refused", "unsent"} == set(states(sent))


async def test_events_can_be_refused_one_by_one_too() -> None:
    def answer(request: Request) -> RawResponse:
        error = {"status": 400, "code": "INVALID_USER_IDENTIFICATION_FIELD_VALUE"}
        document = {"elements": [{"status": 201}, {"status": 400, "error": error}]}
        return answered(200, document)

    linkedin = LinkedIn()
    linkedin.answer = answer  # type: ignore[method-assign]
    sent = await linkedin.send(event(), event())
    assert ["accepted", "refused"] == states(sent)
    assert "INVALID_USER_IDENTIFICATION_FIELD_VALUE" == getattr(sent.outcomes[1].error, "code", 0)


@pytest.mark.parametrize(
    ("status", "state"), [(400, "refused"), (429, "unsent"), (500, "unknown"), (503, "unknown")]
)
async def test_an_event_that_linkedin_failed_at_is_not_called_bad(status: int, state: str) -> None:
    element = {"status": status, "error": {"message": "no"}}
    linkedin = LinkedIn()
    linkedin.answer = lambda request: answered(200, {"elements": [{"status": 201}, element]})  # type: ignore[method-assign]
    assert ["accepted", state] == states(await linkedin.send(event(), event()))


async def test_a_batch_that_failed_on_linkedins_side_is_unknown_and_not_sent_again() -> None:
    calls = 0

    def answer(request: Request) -> RawResponse:
        nonlocal calls
        calls += 1
        return refused("Internal Server Error", 500)

    linkedin = LinkedIn()
    linkedin.answer = answer  # type: ignore[method-assign]
    sent = await linkedin.send(event(), event())
    assert (["unknown", "unknown"], 1) == (states(sent), calls)


async def test_a_batch_whose_answer_never_came_is_unknown_and_not_sent_again() -> None:
    calls = 0

    def answer(request: Request) -> RawResponse:
        nonlocal calls
        calls += 1
        raise OutcomeUnknown("no answer", operation=request.operation)

    linkedin = LinkedIn()
    linkedin.answer = answer  # type: ignore[method-assign]
    sent = await linkedin.send(event(), event())
    assert (["unknown", "unknown"], 1) == (states(sent), calls)


async def test_an_answer_with_too_few_outcomes_is_unknown() -> None:
    linkedin = LinkedIn()
    linkedin.answer = lambda request: answered(200, {"elements": [{"status": 201}]})  # type: ignore[method-assign]
    assert ["unknown", "unknown"] == states(await linkedin.send(event(), event()))


async def test_what_the_quota_leaves_behind_can_be_sent_again() -> None:
    linkedin = LinkedIn()
    good = linkedin.answer

    def answer(request: Request) -> RawResponse:
        # Which batch goes out first is not promised.
        if '"5000"' in repr(request.body):
            raise QuotaExhausted("the day's calls are spent", status=429)
        return good(request)

    linkedin.answer = answer  # type: ignore[method-assign]
    sent = await linkedin.send(*[event(str(at)) for at in range(6_000)])
    assert list(range(5_000, 6_000)) == sent.positions("unsent")
    assert isinstance(sent.outcomes[-1].error, QuotaExhausted)
    assert not sent.ok
