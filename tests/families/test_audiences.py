"""Audiences against the sandbox: what fills a segment, how it becomes ready, what is refused."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest

from linkedin_ads_async import (
    InvalidRequest,
    LimitReached,
    LinkedInAds,
    NotFound,
    PermissionDenied,
    RateLimited,
    Urn,
)
from linkedin_ads_async.converter import structure
from linkedin_ads_async.identifiers import email_hash
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.models.ad_page_sets import AdPageSet
from linkedin_ads_async.models.ad_segment_sources import AdSegmentSource
from linkedin_ads_async.models.ad_segments import AdSegment
from linkedin_ads_async.models.business_objective_based_audiences import (
    BusinessObjectiveBasedAudience,
)
from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.models.dmp_segment_engagement_rules import DmpSegmentEngagementRule
from linkedin_ads_async.models.dmp_segment_list_uploads import DmpSegmentListUpload
from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser
from linkedin_ads_async.models.dmp_segments import DmpSegment, DmpSegmentDestination
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.transport.retry import Retries

NETHERLANDS = {"include": {"and": [{"or": {"locations": ["urn:li:geo:102890719"]}}]}}
PREDICTIVE = "LINKEDIN_BUSINESS_OBJECTIVE_BASED_AUDIENCES"


def segment(account: int, kind: str = "USER", platform: str = "DIRECT_API") -> DmpSegment:
    return structure(
        {
            "name": "CRM, churn risk",
            "account": f"urn:li:sponsoredAccount:{account}",
            "type": kind,
            "sourcePlatform": platform,
            "sourceSegmentId": "crm-seg-8841",
            "destinations": [{"destination": "LINKEDIN"}],
        },
        DmpSegment,
    )


def member(name: str, action: str = "ADD") -> DmpSegmentUser:
    one = {"idType": "SHA256_EMAIL", "idValue": email_hash(f"{name}@havenwerk.example")}
    return structure({"action": action, "userIds": [one]}, DmpSegmentUser)


def members(names: Iterable[object]) -> list[DmpSegmentUser]:
    return [member(f"m{name}") for name in names]


def company(**fields: Any) -> DmpSegmentCompany:
    return structure({"action": "ADD", **fields}, DmpSegmentCompany)


def rule(source: str, **changes: Any) -> DmpSegmentEngagementRule:
    document = {
        "engagementSourceType": "VIDEO_ADS",
        "engagementTrigger": "MIDPOINT",
        "engagementSource": source,
        "lookBackWindow": {"duration": 90, "unit": "DAY"},
    }
    return structure({**document, **changes}, DmpSegmentEngagementRule)


def wait(sandbox: Sandbox, *, hours: float) -> None:
    clock = sandbox.state.clock
    clock.set(clock.now + timedelta(hours=hours))


async def uploaded(ads: LinkedInAds, account: int, text: str) -> str:
    """The URN of a CSV file that LinkedIn has."""
    url = await ads.dmp_segments.generate_upload_url(owner=account)
    headers = {"Content-Type": "text/csv"}
    answer = await ads.upload(url, text.encode(), http="POST", headers=headers, token=True)
    return f"urn:li:media:/{answer.headers['location'].rpartition('/')[2]}"


def contacts(count: int) -> str:
    return "email\n" + "".join(f"{email_hash(f'c{n}@kade.example')}\n" for n in range(count))


# --- segments -------------------------------------------------------------------------------------


async def test_a_new_segment_is_building_until_it_is_filled(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    wait(sandbox, hours=100)
    found = await ads.dmp_segments.get(created.id)
    assert ("CRM, churn risk", 0) == (found.name, found.input_count)
    assert ["BUILDING"] == [one.status for one in found.destinations or []]


async def test_a_streamed_segment_is_ready_within_two_days(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    await ads.dmp_segment_users.batch_create(created.id, members(range(1000)))
    assert "BUILDING" == (await ads.dmp_segment_destinations.get(created.id, "LINKEDIN")).status
    wait(sandbox, hours=48)
    ready = (await ads.dmp_segments.get(created.id)).destinations or []
    assert ("READY", True) == (ready[0].status, 500 < (ready[0].audience_size or 0) < 750)
    await ads.dmp_segment_users.create(created.id, member("late"))
    page = await ads.dmp_segment_destinations.get_all(created.id)
    assert ["UPDATING"] == [one.status for one in page]


async def test_counts_are_of_seven_days_and_the_audience_of_all_time(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    await ads.dmp_segment_users.batch_create(created.id, members(range(600)))
    wait(sandbox, hours=24 * 8)
    found = await ads.dmp_segments.get(created.id)
    destination = (found.destinations or [])[0]
    assert (0, 0) == (found.input_count, destination.matched_count)
    assert (destination.audience_size or 0) > 300


async def test_a_member_who_is_removed_leaves_the_audience(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    people = [f"m{n}" for n in range(50)]
    await ads.dmp_segment_users.batch_create(created.id, [member(one) for one in people])
    await ads.dmp_segment_users.batch_create(created.id, [member(p, "REMOVE") for p in people])
    wait(sandbox, hours=48)
    assert 0 == ((await ads.dmp_segments.get(created.id)).destinations or [])[0].audience_size


async def test_a_segment_that_nobody_uses_expires(ads: LinkedInAds, account: int) -> None:
    page = await ads.dmp_segments.account(account=account)
    statuses = {one.name: (one.destinations or [])[0].status for one in page}
    assert {
        "Customers": "READY",
        "Target companies": "READY",
        "Trade fair of last spring": "EXPIRED",
    } == statuses


async def test_segments_are_found_by_the_callers_own_id(ads: LinkedInAds, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account))
    found = await ads.dmp_segments.account(
        account=account, source_platform="DIRECT_API", source_segment_id="crm-seg-8841"
    )
    assert [created.id] == [one.id for one in found]
    part = await ads.dmp_segments.get(created.id, fields="id,destinations:(status)")
    assert (created.id, None) == (part.id, part.name)
    assert "BUILDING" == (part.destinations or [])[0].status
    assert [] == (await ads.dmp_segments.public_segments()).items


async def test_a_segment_is_renamed_and_deleted(ads: LinkedInAds, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account))
    await ads.dmp_segments.update(created.id, name="CRM, Q2", source_segment_id=None)
    found = await ads.dmp_segments.get(created.id)
    assert ("CRM, Q2", None) == (found.name, found.source_segment_id)
    await ads.dmp_segments.delete(created.id)
    with pytest.raises(NotFound):
        await ads.dmp_segments.get(created.id)


async def test_a_batch_names_what_is_not_there(ads: LinkedInAds, account: int) -> None:
    ids = [(await ads.dmp_segments.create(segment(account))).id for _ in range(2)]
    found = await ads.dmp_segments.batch_get([*ids, 5])
    assert (ids, [5]) == (list(found.results), list(found.errors))
    gone = await ads.dmp_segments.batch_delete([*ids, 5])
    assert (ids, [5]) == (list(gone.results), list(gone.errors))


async def test_an_account_has_a_thousand_segments_at_most(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    shelf = sandbox.state.store.shelf("dmpSegments")
    held = [one for one in shelf.values() if one["account"].endswith(str(account))]
    for number in range(1_000 - len(held)):
        shelf[number + 1] = {**held[0], "id": number + 1}
    with pytest.raises(LimitReached) as caught:
        await ads.dmp_segments.create(segment(account))
    assert (429, "SEGMENT_LIMIT_EXCEEDED") == (caught.value.status, caught.value.code)


@pytest.mark.parametrize(
    ("kind", "platform"), [("USER_LIST_UPLOAD", "DIRECT_API"), ("COMPANY", "LIST_UPLOAD")]
)
async def test_lists_and_streams_have_types_of_their_own(
    ads: LinkedInAds, account: int, kind: str, platform: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        await ads.dmp_segments.create(segment(account, kind, platform))
    assert ["/sourcePlatform"] == [one.field for one in caught.value.input_errors]


async def test_no_role_in_the_account_means_no_segment(
    ads: LinkedInAds, forbidden_account: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.dmp_segments.create(segment(forbidden_account))


async def test_every_segment_goes_to_linkedin_already(ads: LinkedInAds, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account))
    destination = structure({"destination": "LINKEDIN"}, DmpSegmentDestination)
    added = await ads.dmp_segment_destinations.create(created.id, destination)
    assert "LINKEDIN" == added.id
    assert 1 == len(await ads.dmp_segment_destinations.get_all(created.id))
    with pytest.raises(InvalidRequest, match="ELSEWHERE"):
        await ads.dmp_segment_destinations.get(created.id, "ELSEWHERE")


# --- members and companies ------------------------------------------------------------------------


async def test_a_bad_member_does_not_spoil_the_batch(ads: LinkedInAds, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account))
    bad = structure(
        {"action": "ADD", "userIds": [{"idType": "SHA256_EMAIL", "idValue": "ada@example.com"}]},
        DmpSegmentUser,
    )
    done = await ads.dmp_segment_users.batch_create(created.id, [member("a"), bad, member("b")])
    assert [1] == list(done.errors)
    assert "batchIndex: 1" in str(done.errors[1])
    assert 2 == (await ads.dmp_segments.get(created.id)).input_count


async def test_companies_are_told_apart_by_any_of_their_names(
    ads: LinkedInAds, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account, "COMPANY"))
    await ads.dmp_segment_companies.create(created.id, company(companyName="Havenwerk BV"))
    done = await ads.dmp_segment_companies.batch_create(
        created.id,
        [
            company(organizationUrn="urn:li:organization:90210"),
            company(city="Delft"),
            company(companyWebsiteDomain="kade.example", industries=["a", "b", "c", "d"]),
        ],
    )
    assert [1, 2] == list(done.errors)
    assert 2 == (await ads.dmp_segments.get(created.id)).input_count


async def test_members_do_not_go_into_a_segment_of_companies(
    ads: LinkedInAds, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account, "COMPANY"))
    with pytest.raises(InvalidRequest, match="takes no users"):
        await ads.dmp_segment_users.create(created.id, member("a"))


async def test_companies_take_300_calls_a_minute(sandbox: Sandbox, account: int) -> None:
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, retries=Retries(attempts=1)) as ads:
        created = await ads.dmp_segments.create(segment(account, "COMPANY"))
        calls = sandbox.state.store.shelf("companies calls")
        now = sandbox.state.clock.millis
        calls.update({now - at: {} for at in range(300)})
        with pytest.raises(RateLimited):
            await ads.dmp_segment_companies.create(created.id, company(companyName="Havenwerk"))
        wait(sandbox, hours=1)
    async with LinkedInAds(sandbox.token, base_url=sandbox.url) as ads:
        await ads.dmp_segment_companies.create(created.id, company(companyName="Havenwerk"))


async def test_any_number_of_members_is_one_call(ads: LinkedInAds, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account))
    plain = {"idType": "SHA256_EMAIL", "idValue": "Ada@Example.com"}
    people = [structure({"action": "ADD", "userIds": [plain]}, DmpSegmentUser), *members(range(9))]
    result = await ads.dmp_segment_users.stream(created.id, people)
    assert (10, True) == (result.accepted, result.ok)


async def test_any_number_of_companies_is_one_call(ads: LinkedInAds, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account, "COMPANY"))
    many = [company(companyName=f"Werk {n}") for n in range(9)]
    result = await ads.dmp_segment_companies.stream(created.id, [*many, company(city="Delft")])
    assert (9, [9]) == (result.accepted, [one.index for one in result.errors])


# --- lists ----------------------------------------------------------------------------------------


async def test_a_list_is_processed_and_replaces_the_one_before(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account, "USER_LIST_UPLOAD", "LIST_UPLOAD"))
    sizes = []
    for count in (2_000, 400):
        media = await uploaded(ads, account, contacts(count))
        entity = structure({"inputFile": media}, DmpSegmentListUpload)
        done = await ads.dmp_segment_list_uploads.create(created.id, entity)
        before = await ads.dmp_segment_list_uploads.get(created.id, done.id)
        wait(sandbox, hours=48)
        after = await ads.dmp_segment_list_uploads.get(created.id, done.id)
        assert (media, "PROCESSING", "COMPLETED") == (
            after["inputFile"],
            before["status"],
            after["status"],
        )
        found = await ads.dmp_segments.get(created.id)
        sizes.append((found.destinations or [])[0].audience_size or 0)
    assert 1_100 < sizes[0] < 1_400
    assert 200 < sizes[1] < 300
    uploads = await ads.dmp_segment_list_uploads.get_all(created.id)
    assert 2 == len(uploads)
    await ads.dmp_segment_list_uploads.delete(created.id, uploads.items[1]["id"])
    wait(sandbox, hours=48)
    assert 0 == ((await ads.dmp_segments.get(created.id)).destinations or [])[0].audience_size


async def test_a_list_is_one_call(ads: LinkedInAds, sandbox: Sandbox, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account, "USER_LIST_UPLOAD", "LIST_UPLOAD"))
    text = "Email\n" + "".join(f"P{n}@kade.example\n" for n in range(1_000)) + "nobody\n"
    done = await ads.dmp_segments.upload_list(created.id, text.encode())
    assert (1_000, [1_002]) == (done.rows, [one.line for one in done.rejected])
    wait(sandbox, hours=48)
    ready = await ads.dmp_segments.wait_until_ready(created.id)
    assert ((ready.destinations or [])[0].audience_size or 0) > 500


@pytest.mark.parametrize("text", [contacts(299), "phone\n" + "1\n" * 400])
async def test_a_list_that_cannot_be_used_fails(
    ads: LinkedInAds, sandbox: Sandbox, account: int, text: str
) -> None:
    created = await ads.dmp_segments.create(segment(account, "USER_LIST_UPLOAD", "LIST_UPLOAD"))
    media = await uploaded(ads, account, text)
    entity = structure({"inputFile": media}, DmpSegmentListUpload)
    await ads.dmp_segment_list_uploads.create(created.id, entity)
    wait(sandbox, hours=48)
    assert "FAILED" == (await ads.dmp_segment_destinations.get(created.id, "LINKEDIN")).status


async def test_an_upload_url_is_good_for_one_file_of_this_member(
    ads: LinkedInAds, account: int
) -> None:
    url = await ads.dmp_segments.generate_upload_url(owner=account)
    headers = {"Content-Type": "text/csv"}
    body = contacts(300).encode()
    with pytest.raises(Exception, match="EMPTY_ACCESS_TOKEN"):
        await ads.upload(url, body, http="POST", headers=headers)
    await ads.upload(url, body, http="POST", headers=headers, token=True)
    with pytest.raises(NotFound):
        await ads.upload(url, body, http="POST", headers=headers, token=True)


async def test_a_file_that_was_not_uploaded_fills_nothing(ads: LinkedInAds, account: int) -> None:
    created = await ads.dmp_segments.create(segment(account, "USER_LIST_UPLOAD", "LIST_UPLOAD"))
    entity = structure({"inputFile": "urn:li:media:/AAYQNowhere.csv"}, DmpSegmentListUpload)
    with pytest.raises(InvalidRequest) as caught:
        await ads.dmp_segment_list_uploads.create(created.id, entity)
    assert ["/inputFile"] == [one.field for one in caught.value.input_errors]


# --- engagement -----------------------------------------------------------------------------------


async def test_what_members_did_can_be_looked_up(ads: LinkedInAds) -> None:
    kinds = {one.engagement_source_type async for one in ads.dmp_engagement_source_types.get_all()}
    assert {
        "VIDEO_ADS",
        "LEAD_GEN_FORMS",
        "ORGANIZATION_PAGES",
        "EVENT_PAGES",
        "SINGLE_IMAGE_ADS",
        "CONVERSATION_ADS",
    } == kinds
    videos = await ads.dmp_engagement_source_types.get("VIDEO_ADS")
    spans = (videos.min_look_back, videos.max_look_back, videos.default_look_back)
    assert [30, 365, 90] == [one.duration for one in spans if one is not None]
    triggers = await ads.dmp_engagement_triggers.get_all("ORGANIZATION_PAGES")
    assert ["VIEW", "CTA_CLICK"] == [one["engagementTrigger"] for one in triggers]
    one = await ads.dmp_engagement_triggers.get("VIDEO_ADS", "MIDPOINT")
    assert "MIDPOINT" == one["engagementTrigger"]


async def test_engagement_rules_fill_a_segment(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    first = await ads.dmp_segment_engagement_rules.create(
        created.id, rule("urn:li:sponsoredCampaign:1")
    )
    more = await ads.dmp_segment_engagement_rules.batch_create(
        created.id, [rule(f"urn:li:sponsoredCampaign:{number}") for number in (1, 2, 3)]
    )
    assert [0] == list(more.errors)
    wait(sandbox, hours=48)
    sizes = [((await ads.dmp_segments.get(created.id)).destinations or [])[0].audience_size or 0]
    kept = await ads.dmp_segment_engagement_rules.get(created.id, first.id)
    assert "urn:li:sponsoredCampaign:1" == kept["engagementSource"]
    await ads.dmp_segment_engagement_rules.delete(created.id, first.id)
    ids = [one["id"] async for one in ads.dmp_segment_engagement_rules.get_all(created.id)]
    gone = await ads.dmp_segment_engagement_rules.batch_delete(created.id, [*ids, 5])
    assert (ids, [5]) == (list(gone.results), list(gone.errors))
    wait(sandbox, hours=48)
    sizes += [((await ads.dmp_segments.get(created.id)).destinations or [])[0].audience_size or 0]
    assert (True, 0) == (sizes[0] > 300, sizes[1])


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"engagementSourceType": "BILLBOARDS"}, "/engagementSourceType"),
        ({"engagementTrigger": "RSVPED"}, "/engagementTrigger"),
        ({"engagementSource": "urn:li:organization:90210"}, "/engagementSource"),
        ({"lookBackWindow": {"duration": 45, "unit": "DAY"}}, "/lookBackWindow"),
    ],
)
async def test_a_rule_has_to_fit_its_source(
    ads: LinkedInAds, account: int, changes: dict[str, Any], field: str
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    with pytest.raises(InvalidRequest) as caught:
        await ads.dmp_segment_engagement_rules.create(
            created.id, rule("urn:li:sponsoredCampaign:1", **changes)
        )
    assert [field] == [one.field for one in caught.value.input_errors]


# --- predictive -----------------------------------------------------------------------------------


def audience(*seeds: int, **changes: Any) -> BusinessObjectiveBasedAudience:
    document = {
        "seeds": [f"urn:li:dmpSegment:{seed}" for seed in seeds],
        "desiredAudienceCount": 50_000,
        "targetingFilter": NETHERLANDS,
    }
    return structure({**document, **changes}, BusinessObjectiveBasedAudience)


async def test_a_predictive_audience_grows_from_a_seed(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    seed = (await ads.dmp_segments.account(account=account)).items[0]
    parent = await ads.dmp_segments.create(segment(account, "USER", PREDICTIVE))
    resource = ads.business_objective_based_audiences
    created = await ads.business_objective_based_audiences.create(parent.id, audience(seed.id or 0))
    more = await ads.business_objective_based_audiences.batch_create(
        parent.id, [audience(seed.id or 0, desiredAudienceCount=20_000)]
    )
    await ads.business_objective_based_audiences.update(
        parent.id, created.id, desired_audience_count=80_000
    )
    found = await ads.business_objective_based_audiences.get(parent.id, created.id)
    assert (80_000, parent.id) == (found.desired_audience_count, found.dmp_segment_id)
    page = await ads.business_objective_based_audiences.get_all(parent.id)
    assert [created.id, more.ids[0]] == [one.id for one in page]
    wait(sandbox, hours=48)
    ready = ((await ads.dmp_segments.get(parent.id)).destinations or [])[0]
    assert ("READY", 100_000) == (ready.status, ready.audience_size)
    await ads.business_objective_based_audiences.delete(parent.id, created.id)
    with pytest.raises(NotFound):
        await resource.get(parent.id, created.id)


async def test_a_seed_has_300_members_and_a_geography(ads: LinkedInAds, account: int) -> None:
    small = await ads.dmp_segments.create(segment(account))
    parent = await ads.dmp_segments.create(segment(account, "USER", PREDICTIVE))
    nowhere = {"include": {"and": [{"or": {"skills": ["urn:li:skill:1"]}}]}}
    with pytest.raises(InvalidRequest) as caught:
        await ads.business_objective_based_audiences.create(
            parent.id, audience(small.id, targetingFilter=nowhere)
        )
    assert ["/targetingFilter", "/seeds"] == [one.field for one in caught.value.input_errors]
    with pytest.raises(InvalidRequest, match=PREDICTIVE):
        await ads.business_objective_based_audiences.create(small.id, audience())


# --- ad segments ----------------------------------------------------------------------------------


async def test_an_ad_segment_comes_out_of_a_segment_once_it_is_ready(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    await ads.dmp_segment_users.batch_create(created.id, members(range(1_000)))
    named = ((await ads.dmp_segments.get(created.id)).destinations or [])[0].destination_segment_id
    assert named is not None
    with pytest.raises(NotFound):
        await ads.ad_segments.get(named.id)
    wait(sandbox, hours=48)
    found = await ads.ad_segments.get(named.id)
    assert ("READY", "MARKET_AUTOMATION") == (found.status, found.type)
    assert 0 == (found.approximate_member_count or 1) % 100
    listed = [one.id async for one in ads.ad_segments.accounts(accounts=[account], count=2)]
    assert (4, named.id) == (len(listed), listed[-1])


async def test_fewer_than_300_members_count_as_none(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.dmp_segments.create(segment(account))
    await ads.dmp_segment_users.batch_create(created.id, members(range(200)))
    wait(sandbox, hours=48)
    destination = ((await ads.dmp_segments.get(created.id)).destinations or [])[0]
    assert destination.destination_segment_id is not None
    found = await ads.ad_segments.get(destination.destination_segment_id.id)
    assert (True, 0) == ((destination.audience_size or 0) > 100, found.approximate_member_count)


async def test_an_archived_ad_segment_archives_its_destination(
    ads: LinkedInAds, account: int
) -> None:
    first = (await ads.dmp_segments.account(account=account)).items[0]
    destination = (first.destinations or [])[0]
    assert destination.destination_segment_id is not None
    number = destination.destination_segment_id.id
    await ads.ad_segments.update(number, status="ARCHIVED", name="Old customers")
    assert "ARCHIVED" == (await ads.dmp_segment_destinations.get(first.id or 0, "LINKEDIN")).status
    await ads.ad_segments.update(number, status="READY")
    found = await ads.ad_segments.get(number)
    assert ("READY", "Old customers", "3") == (found.status, found.name, found.version_tag)


async def test_a_deleted_segment_leaves_an_archived_ad_segment(
    ads: LinkedInAds, account: int
) -> None:
    first = (await ads.dmp_segments.account(account=account)).items[0]
    named = (first.destinations or [])[0].destination_segment_id
    assert named is not None
    await ads.dmp_segments.delete(first.id or 0)
    assert "ARCHIVED" == (await ads.ad_segments.get(named.id)).status


async def test_visitors_of_page_sets_fill_an_ad_segment(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    owner = f"urn:li:sponsoredAccount:{account}"
    pages = await ads.ad_page_sets.create(
        structure(
            {
                "account": owner,
                "name": "Pricing pages",
                "urlMatchRuleExpression": [[{"matchType": "CONTAINS", "matchValue": "/pricing"}]],
            },
            AdPageSet,
        )
    )
    made = await ads.ad_segments.create(structure({"account": owner, "name": "Buyers"}, AdSegment))
    source, target = f"urn:li:adPageSet:{pages.id}", f"urn:li:adSegment:{made.id}"
    link = structure({"account": owner, "segment": target, "source": source}, AdSegmentSource)
    await ads.ad_segment_sources.replace(pages.id, made.id, link)
    wait(sandbox, hours=24)
    found = await ads.ad_segments.get(made.id)
    assert ("READY", True) == (found.status, (found.approximate_member_count or 0) >= 400)
    kept = await ads.ad_segment_sources.get(pages.id, made.id)
    assert (owner, target, source) == (kept.account, kept.segment, kept.source)
    for listing in (
        ads.ad_segment_sources.account(account=owner),
        ads.ad_segment_sources.segments(segments=[target]),
        ads.ad_segment_sources.sources(sources=[source]),
    ):
        assert [target] == [one.segment async for one in listing]
    await ads.ad_segment_sources.delete(pages.id, made.id)
    with pytest.raises(NotFound):
        await ads.ad_segment_sources.get(pages.id, made.id)


async def test_a_link_joins_what_one_account_owns(ads: LinkedInAds, account: int) -> None:
    owner = f"urn:li:sponsoredAccount:{account}"
    made = await ads.ad_segments.create(structure({"account": owner, "name": "Buyers"}, AdSegment))
    link = structure(
        {
            "account": "urn:li:sponsoredAccount:1",
            "segment": f"urn:li:adSegment:{made.id}",
            "source": "urn:li:adPageSet:5",
        },
        AdSegmentSource,
    )
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_segment_sources.replace(5, made.id, link)
    assert ["/segment", "/source"] == [one.field for one in caught.value.input_errors]


async def expired_segment(ads: LinkedInAds, account: int) -> str:
    page = await ads.dmp_segments.account(account=account)
    found = next(one for one in page if one.name == "Trade fair of last spring")
    return str((found.destinations or [])[0].destination_segment_id)


@pytest.mark.parametrize(
    ("facet", "code"),
    [
        ("audienceMatchingSegments", "FIELD_VALUE_NOT_ALLOWED_FOR_SEGMENT_STATUS"),
        ("dynamicSegments", "INVALID_SEGMENT_ID_AND_FACET_COMBINATION_PROVIDED"),
    ],
)
async def test_a_campaign_takes_no_segment_that_expired_or_is_of_another_facet(
    ads: LinkedInAds, account: int, facet: str, code: str
) -> None:
    campaign = (await ads.ad_campaigns.search(account)).items[0]
    segment_urn = await expired_segment(ads, account)
    clause = {"or": {f"urn:li:adTargetingFacet:{facet}": [segment_urn]}}
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_campaigns.update(
            account,
            campaign.id or 0,
            targeting_criteria=structure({"include": {"and": [clause]}}, TargetingCriteria),
        )
    assert code in [one.code for one in caught.value.input_errors]


async def test_a_segment_that_an_active_campaign_uses_does_not_expire(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    segment_urn = await expired_segment(ads, account)
    campaigns = sandbox.state.store.shelf("adCampaigns", account)
    clause = {"or": {"urn:li:adTargetingFacet:audienceMatchingSegments": [segment_urn]}}
    for key, campaign in campaigns.items():
        targeting = {"include": {"and": [clause]}}
        campaigns[key] = {**campaign, "status": "ACTIVE", "targetingCriteria": targeting}
    assert "READY" == (await ads.ad_segments.get(Urn(segment_urn).id)).status
