"""Names for URNs: few calls, no exception for one bad URN, no locale in the place of another."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import attrs
import orjson
import pytest

from linkedin_ads_async import (
    AuthenticationError,
    DecodeError,
    InvalidRequest,
    LinkedInAds,
    NotFound,
    PermissionDenied,
    UsageError,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.resources import names as names_module
from linkedin_ads_async.restli import decode_params
from linkedin_ads_async.transport import HandlerTransport

PLACE, TITLE, SIZE = "urn:li:geo:1", "urn:li:title:2", "urn:li:staffCountRange:(2,10)"
CAMPAIGN, GROUP = "urn:li:sponsoredCampaign:3", "urn:li:sponsoredCampaignGroup:4"
CREATIVE, ACCOUNT = "urn:li:sponsoredCreative:5", "urn:li:sponsoredAccount:6"
CONVERSION, FORM, FIRM = "urn:lla:llaPartnerConversion:7", "urn:li:leadGenForm:8", "urn:li:organization:9"  # fmt: skip
ALL = [PLACE, TITLE, SIZE, CAMPAIGN, GROUP, CREATIVE, ACCOUNT, CONVERSION, FORM, FIRM]

Params = dict[str, Any]
Answer = tuple[int, Any]


def batch(entity: Callable[[str, Params], Any]) -> Callable[[Params], Answer]:
    """A BATCH_GET; ids that `entity` answers with None do not exist."""

    def answer(params: Params) -> Answer:
        found = {key: entity(key, params) for key in params["ids"]}
        errors = {k: {"status": 404, "message": "none"} for k, one in found.items() if one is None}
        return 200, {"results": {k: one for k, one in found.items() if one}, "errors": errors}

    return answer


def locale(params: Params) -> str:
    return "{language}_{country}".format(**params["locale"])


def standardized(key: str, params: Params) -> Any:
    return {"id": int(key), "name": {"localized": {locale(params): f"{key} in {locale(params)}"}}}


def place(key: str, params: Params) -> Any:
    name = {"value": f"{key} in {locale(params)}"}
    return {"id": int(key), "defaultLocalizedName": name} if int(key) < 1_000 else None


def named(key: str, _: Params) -> Any:
    return {"id": int(key), "name": f"number {key}"}


def creative(key: str, _: Params) -> Any:
    return {"id": key, "name": "a creative"}


def organization(key: str, _: Params) -> Any:
    return {"id": int(key), "localizedName": f"Firm {key}"}


def listed(*entities: Any) -> Callable[[Params], Answer]:
    return lambda _: (200, {"elements": list(entities), "paging": {"total": len(entities)}})


def targets(params: Params) -> Answer:
    elements = [
        {"urn": urn, "name": f"{urn} in {locale(params)}"}
        for urn in params["urns"]
        if "unheardOf" not in urn and ":geo:" not in urn
    ]
    return 200, {"elements": elements, "paging": {"total": len(elements)}}


@attrs.define
class Fake:
    """Answers by path, and remembers what was asked."""

    paths: dict[str, Callable[[Params], Answer]]
    calls: list[str] = attrs.field(factory=list)

    def __call__(self, request: Request) -> RawResponse:
        self.calls.append(request.path)
        status, document = self.paths[request.path](decode_params(request.query))
        return RawResponse(status=status, headers={}, body=orjson.dumps(document))


@pytest.fixture
def fake() -> Fake:
    return Fake(
        {
            "/v2/geo": batch(place),
            "/v2/titles": batch(standardized),
            "/v2/functions": listed({"id": 1, "name": {"localized": {"en_US": "Legal"}}}),
            "/rest/organizationsLookup": batch(organization),
            "/rest/leadForms": batch(named),
            "/rest/conversions": batch(named),
            "/rest/adAccounts": listed({"id": 6, "name": "Account"}),
            "/rest/adAccounts/6/adCampaigns": batch(named),
            "/rest/adAccounts/6/adCampaignGroups": batch(named),
            "/rest/adAccounts/6/creatives": batch(creative),
            "/rest/adTargetingEntities": targets,
        }
    )


@pytest.fixture
async def ads(fake: Fake) -> AsyncIterator[LinkedInAds]:
    async with LinkedInAds(transport=HandlerTransport(fake)) as client:
        yield client


async def test_urns_of_all_kinds_have_names_in_the_order_asked(
    ads: LinkedInAds, fake: Fake
) -> None:
    found = await ads.names.resolve(ALL, account=6)
    assert {
        PLACE: "1 in en_US",
        TITLE: "2 in en_US",
        SIZE: f"{SIZE} in en_US",
        CAMPAIGN: "number 3",
        GROUP: "number 4",
        CREATIVE: "a creative",
        ACCOUNT: "Account",
        CONVERSION: "number 7",
        FORM: "number 8",
        FIRM: "Firm 9",
    } == dict(found)
    assert (ALL, {}) == (list(found), found.missing)
    assert len(ALL) == len(fake.calls) == len(set(fake.calls))


async def test_many_urns_of_one_kind_are_few_calls(ads: LinkedInAds, fake: Fake) -> None:
    found = await ads.names.resolve(f"urn:li:geo:{n}" for n in range(250))
    assert (250, {}) == (len(found), found.missing)
    assert 3 == len(fake.calls)


async def test_a_short_list_is_read_whole(ads: LinkedInAds, fake: Fake) -> None:
    found = await ads.names.resolve(["urn:li:function:1", "urn:li:function:99"])
    assert {"urn:li:function:1": "Legal"}.items() <= found.items()
    assert ["/v2/functions", "/rest/adTargetingEntities"] == fake.calls


async def test_a_second_time_nothing_is_asked(ads: LinkedInAds, fake: Fake) -> None:
    first = await ads.names.resolve(ALL, account=6)
    fake.calls.clear()
    assert dict(first) == dict(await ads.names.resolve(ALL))
    assert [] == fake.calls


async def test_only_what_is_new_is_asked(ads: LinkedInAds, fake: Fake) -> None:
    await ads.names.resolve([PLACE])
    fake.calls.clear()
    await ads.names.resolve([PLACE, TITLE])
    assert ["/v2/titles"] == fake.calls


async def test_what_was_missing_is_asked_again(ads: LinkedInAds, fake: Fake) -> None:
    for _ in range(2):
        assert ["urn:li:geo:1001"] == list((await ads.names.resolve(["urn:li:geo:1001"])).missing)
    assert 2 == fake.calls.count("/v2/geo")


async def test_names_of_one_locale_never_answer_for_another(ads: LinkedInAds) -> None:
    for each in ("en_US", "de_DE", "en_US", "de_DE"):
        found = await ads.names.resolve([PLACE, TITLE], locale=each)
        assert [f"1 in {each}", f"2 in {each}"] == list(found.values())


async def test_what_is_forgotten_is_asked_again(ads: LinkedInAds, fake: Fake) -> None:
    await ads.names.resolve([PLACE])
    ads.names.forget()
    await ads.names.resolve([PLACE])
    assert ["/v2/geo"] * 2 == fake.calls


async def test_the_memory_is_bounded(
    ads: LinkedInAds, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names_module, "REMEMBERED", 2)
    urns = [f"urn:li:geo:{n}" for n in range(3)]
    await ads.names.resolve(urns[:2])
    await ads.names.resolve(urns[:1])  # wanted again, so the other one goes first
    await ads.names.resolve(urns[2:])
    fake.calls.clear()
    await ads.names.resolve([urns[0], urns[2]])
    assert [] == fake.calls
    await ads.names.resolve([urns[1]])
    assert ["/v2/geo"] == fake.calls


async def test_a_bad_urn_spoils_no_other(ads: LinkedInAds) -> None:
    found = await ads.names.resolve(
        [
            PLACE,
            "urn:li:geo:1001",
            "urn:li:geo:x",
            "urn:li:unheardOf:1",
            "nonsense",
            "urn:li:share:1",
        ]
    )
    assert {PLACE: "1 in en_US"} == dict(found)
    kinds = {urn: type(error) for urn, error in found.missing.items()}
    assert {
        "urn:li:geo:1001": NotFound,
        "urn:li:geo:x": UsageError,
        "urn:li:unheardOf:1": type(None),
        "nonsense": UsageError,
        "urn:li:share:1": UsageError,
    } == kinds


async def test_what_the_lists_lack_is_looked_up_among_targets(ads: LinkedInAds, fake: Fake) -> None:
    fake.paths["/v2/titles"] = batch(lambda _, __: None)
    assert {TITLE: f"{TITLE} in en_US"} == dict(await ads.names.resolve([TITLE]))


async def test_a_forbidden_resource_spoils_no_other(ads: LinkedInAds, fake: Fake) -> None:
    fake.paths["/rest/organizationsLookup"] = lambda _: (403, {"status": 403, "message": "no"})
    fake.paths["/rest/adTargetingEntities"] = fake.paths["/rest/organizationsLookup"]
    found = await ads.names.resolve([PLACE, FIRM])
    assert {PLACE: "1 in en_US"} == dict(found)
    assert isinstance(found.missing[FIRM], PermissionDenied)


async def test_an_outage_of_one_list_spoils_no_other(ads: LinkedInAds, fake: Fake) -> None:
    fake.paths["/v2/titles"] = lambda _: (500, {"status": 500, "message": "broken"})
    fake.paths["/rest/leadForms"] = lambda _: (200, "no batch")
    found = await ads.names.resolve([PLACE, TITLE, FORM])
    assert [PLACE, TITLE] == list(found)
    assert isinstance(found.missing[FORM], DecodeError)


async def test_a_batch_that_one_urn_makes_invalid_is_halved(ads: LinkedInAds, fake: Fake) -> None:
    def strict(params: Params) -> Answer:
        bad = "urn:li:odd:7" in params["urns"]
        return (400, {"status": 400, "message": "odd"}) if bad else targets(params)

    fake.paths["/rest/adTargetingEntities"] = strict
    urns = [f"urn:li:odd:{n}" for n in range(16)]
    found = await ads.names.resolve(urns)
    assert (15, ["urn:li:odd:7"]) == (len(found), list(found.missing))
    assert isinstance(found.missing["urn:li:odd:7"], InvalidRequest)
    assert 9 == len(fake.calls)


async def test_a_token_that_ended_is_raised(ads: LinkedInAds, fake: Fake) -> None:
    fake.paths["/v2/geo"] = lambda _: (401, {"status": 401, "code": "EXPIRED_ACCESS_TOKEN"})
    with pytest.raises(AuthenticationError):
        await ads.names.resolve([PLACE, TITLE])


async def test_campaigns_are_missing_without_their_account(ads: LinkedInAds, fake: Fake) -> None:
    found = await ads.names.resolve([CAMPAIGN, CREATIVE])
    assert [CAMPAIGN, CREATIVE] == list(found.missing)
    assert "give account=" in str(found.missing[CAMPAIGN])
    assert [] == fake.calls


async def test_campaigns_are_looked_for_in_several_accounts(ads: LinkedInAds, fake: Fake) -> None:
    fake.paths["/rest/adAccounts/1/adCampaigns"] = lambda _: (403, {"status": 403})
    fake.paths["/rest/adAccounts/2/adCampaigns"] = batch(lambda _, __: None)
    found = await ads.names.resolve([CAMPAIGN], account=["urn:li:sponsoredAccount:1", 6, 2])
    assert {CAMPAIGN: "number 3"} == dict(found)
    unknown = await ads.names.resolve(["urn:li:sponsoredCampaign:4"], account=[2])
    assert isinstance(unknown.missing["urn:li:sponsoredCampaign:4"], NotFound)


async def test_sizes_of_companies_are_taken_as_reports_spell_them(ads: LinkedInAds) -> None:
    sizes = ["SIZE_1", "SIZE_2_TO_10", "SIZE_10001_OR_MORE"]
    found = await ads.names.resolve(sizes)
    ranges = ["(1,1)", "(2,10)", "(10001,2147483647)"]
    assert [f"urn:li:staffCountRange:{each} in en_US" for each in ranges] == list(found.values())
    assert sizes == list(found)


async def test_a_name_in_another_language_is_better_than_none(ads: LinkedInAds, fake: Fake) -> None:
    words = {"localized": {"fr_FR": "Pilote", "en_US": "Pilot"}}
    preferred = {**words, "preferredLocale": {"language": "en", "country": "US"}}
    for name, expected in ((words, "Pilote"), (preferred, "Pilot"), ({"localized": {}}, None)):
        fake.paths["/v2/titles"] = batch(lambda key, _, name=name: {"id": int(key), "name": name})
        fake.paths["/rest/adTargetingEntities"] = listed()
        ads.names.forget()
        found = await ads.names.resolve([TITLE], locale="de_DE")
        assert expected == found.get(TITLE)


async def test_one_text_is_one_urn(ads: LinkedInAds) -> None:
    assert [PLACE] == list(await ads.names.resolve(PLACE))


async def test_no_urns_are_no_calls(ads: LinkedInAds, fake: Fake) -> None:
    assert {} == dict(await ads.names.resolve([]))
    assert [] == fake.calls


async def test_a_locale_names_its_country(ads: LinkedInAds) -> None:
    with pytest.raises(UsageError, match="'en'"):
        await ads.names.resolve([PLACE], locale="en")
