"""What a version lacks, a create needs and LinkedIn alone sets is found at any depth."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import orjson
import pytest

from linkedin_ads_async import LinkedInAds, Patch, Urn, UsageError
from linkedin_ads_async.models._shared.campaigns import AdCampaignObjectiveType, AdCampaignType
from linkedin_ads_async.models._shared.common import Locale, Money, RunSchedule
from linkedin_ads_async.models._shared.leads import LeadOwner
from linkedin_ads_async.models.account_intelligence import AccountIntelligenceFilterCriteria
from linkedin_ads_async.models.ad_campaigns import (
    AdCampaign,
    AdCampaignCostType,
    AdCampaignStatus,
    TargetingCriteria,
)
from linkedin_ads_async.models.conversion_events import (
    ConversionEvent,
    ConversionEventUser,
    ConversionEventUserId,
    ConversionEventUserIdType,
    ConversionEventUserInfo,
)
from linkedin_ads_async.models.creatives import (
    Creative,
    CreativeContent,
    CreativeEventAd,
    CreativeInlineContent,
    InlinePost,
    InlinePostAdContext,
)
from linkedin_ads_async.models.lead_forms import (
    LeadForm,
    LeadFormConsent,
    LeadFormContent,
    LeadFormLegalInfo,
    LeadFormQuestion,
)
from linkedin_ads_async.models.videos import VideoInitializeUploadRequest
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.resources.entity_checks import check_creatable, check_versions, has_checks
from linkedin_ads_async.transport import HandlerTransport
from linkedin_ads_async.wire import EpochMillis, wire

HASH = "ab" * 32
ADDRESS = ConversionEventUserId(id_type=ConversionEventUserIdType.SHA256_EMAIL, id_value=HASH)
CAMPAIGN = Urn("urn:li:sponsoredCampaign:71")


class LinkedIn:
    """It takes in whatever comes, and remembers it."""

    def __init__(self) -> None:
        self.bodies: list[Any] = []

    def answer(self, request: Request) -> RawResponse:
        assert request.body is None or isinstance(request.body, bytes)
        self.bodies.append(orjson.loads(request.body or b"null"))
        document: dict[str, Any] = {"elements": [], "value": {}}
        status = 204 if request.http == "POST" and "patch" in str(self.bodies[-1]) else 200
        body = b"" if status == 204 else orjson.dumps(document)
        return RawResponse(status=status, headers={"x-restli-id": "7"}, body=body)

    def ads(self, version: str) -> LinkedInAds:
        return LinkedInAds(transport=HandlerTransport(self.answer), version=version)


def event(**user: Any) -> ConversionEvent:
    return ConversionEvent(
        conversion=Urn("urn:lla:llaPartnerConversion:7"),
        conversion_happened_at=EpochMillis(1_791_300_123_456),
        user=ConversionEventUser(**{"user_ids": [ADDRESS], **user}),
    )


HASHED = event(user_info=ConversionEventUserInfo(hashed_first_name=HASH, hashed_last_name=HASH))


async def test_a_nested_field_that_the_version_lacks_is_refused_before_a_create() -> None:
    linkedin = LinkedIn()
    async with linkedin.ads("202608") as ads:
        with pytest.raises(
            UsageError, match=r"ConversionEvent\.user\.user_info\.hashed_first_name .* 202609 on"
        ):
            await ads.conversion_events.create(HASHED)
        with pytest.raises(UsageError, match="hashed_first_name"):
            await ads.conversion_events.batch_create([event(), HASHED])
    assert [] == linkedin.bodies


async def test_a_nested_field_goes_out_from_its_version_on() -> None:
    linkedin = LinkedIn()
    async with linkedin.ads("202609") as ads:
        await ads.conversion_events.create(HASHED)
    assert HASH == linkedin.bodies[0]["user"]["userInfo"]["hashedFirstName"]


async def test_one_bad_event_of_many_is_left_out_for_its_version() -> None:
    async with LinkedIn().ads("202608") as ads:
        sent = await ads.conversion_events.send([HASHED])
    assert [0] == sent.positions("invalid")


async def test_what_a_nested_record_needs_is_named_with_its_place() -> None:
    async with LinkedIn().ads("202609") as ads:
        with pytest.raises(UsageError, match=r"needs user\.user_ids on ConversionEvent"):
            await ads.conversion_events.create(event(user_ids=None))
        with pytest.raises(UsageError, match=r"needs user\.user_ids\[1\]\.id_value"):
            await ads.conversion_events.create(
                event(user_ids=[ADDRESS, ConversionEventUserId(id_type=ADDRESS.id_type)])
            )


def form(*, consent_id: int | None = None, privacy: str | None = "https://x.example") -> LeadForm:
    legal = LeadFormLegalInfo(
        privacy_policy_url=privacy, consents=[LeadFormConsent(id=consent_id, check_required=True)]
    )
    return LeadForm(content=LeadFormContent(legal_info=legal))


async def test_what_linkedin_sets_in_a_nested_record_is_refused_before_a_create() -> None:
    async with LinkedIn().ads("202609") as ads:
        whole = attrs.evolve(_complete_form(), content=form(consent_id=9).content)
        with pytest.raises(UsageError, match=r"cannot set content\.legal_info\.consents\[0\]\.id"):
            await ads.lead_forms.create(whole)


def _complete_form() -> LeadForm:
    return LeadForm(
        owner=LeadOwner(sponsored_account=Urn("urn:li:sponsoredAccount:5")),
        name="Port guide",
        creation_locale=Locale(language="en", country="US"),
    )


async def test_a_record_that_was_read_goes_back_changed_with_the_ids_of_its_parts() -> None:
    content = LeadFormContent(questions=[LeadFormQuestion(question_id=1001, name="email")])
    linkedin = LinkedIn()
    async with linkedin.ads("202609") as ads:
        await ads.lead_forms.update(40880123, content=content)
    sent = linkedin.bodies[0]["patch"]["$set"]["content"]
    assert {"questions": [{"questionId": 1001, "name": "email"}]} == sent


async def test_a_nested_field_that_the_version_lacks_is_refused_before_an_update() -> None:
    content = CreativeContent(event_ad=CreativeEventAd())
    linkedin = LinkedIn()
    async with linkedin.ads("202504") as ads:
        with pytest.raises(UsageError, match=r"content\.event_ad exists from version 202505"):
            await ads.creatives.update(5, "urn:li:sponsoredCreative:9", content=content)
        with pytest.raises(UsageError, match=r"content\.event_ad exists from version 202505"):
            await ads.creatives.batch_update(
                5, {"urn:li:sponsoredCreative:9": {"content": content}}
            )
    assert [] == linkedin.bodies


async def test_the_record_in_the_body_of_an_action_is_checked_like_an_entity() -> None:
    post = InlinePost(ad_context=InlinePostAdContext(is_dsc=True))
    inline = CreativeInlineContent(post=post)
    linkedin = LinkedIn()
    async with linkedin.ads("202609") as ads:
        with pytest.raises(
            UsageError, match=r"cannot set inline_content\.post\.ad_context\.is_dsc"
        ):
            await ads.creatives.create_inline(
                5, creative=Creative(campaign=CAMPAIGN, inline_content=inline)
            )
        with pytest.raises(UsageError, match="needs campaign on creative"):
            await ads.creatives.create_inline(5, creative=Creative())
    async with linkedin.ads("202601") as ads:
        request = VideoInitializeUploadRequest(template_name="t")
        with pytest.raises(UsageError, match=r"template_name exists from version 202602"):
            await ads.videos.initialize_upload(initialize_upload_request=request)
    assert [] == linkedin.bodies


async def test_the_record_of_a_finder_is_checked_for_its_version() -> None:
    criteria = AccountIntelligenceFilterCriteria(seniority=["urn:li:seniority:4"])
    linkedin = LinkedIn()
    async with linkedin.ads("202608") as ads:
        with pytest.raises(UsageError, match=r"filter_criteria\.seniority exists from .*202609"):
            await ads.account_intelligence.account(account=5, filter_criteria=criteria)
    assert [] == linkedin.bodies


@attrs.define(kw_only=True)
class Knot:
    """A model that holds its own kind."""

    name: str | None = None
    inner: list[Knot] | None = None
    by_name: dict[str, Knot] | None = None
    late: int | None = attrs.field(default=None, metadata=wire(since="202609", until="202611"))


@attrs.define(kw_only=True)
class Ring:
    """A model that holds its own kind and has nothing to check."""

    inner: list[Ring] | None = None


def test_models_that_hold_each_other_have_an_end() -> None:
    deep = Knot(inner=[Knot(), Knot(by_name={"a": Knot(late=1)})])
    with pytest.raises(UsageError, match=r"knot\.inner\[1\]\.by_name\['a'\]\.late .* 202609 on"):
        check_versions("knot", deep, "202608")
    with pytest.raises(UsageError, match="ended with version 202611"):
        check_versions("knot", deep, "202612")
    assert (True, False) == (has_checks(list[Knot]), has_checks(Ring | None))


@attrs.define(kw_only=True)
class Rule:
    """A model that needs a field from one version to another."""

    intent: str | None = attrs.field(
        default=None, metadata=wire(since="202508", until="202611", required="create")
    )


def test_a_version_does_not_need_what_it_does_not_have() -> None:
    check_creatable("rules.create", "Rule", Rule(), "202507")
    check_creatable("rules.create", "Rule", Rule(), "202612")
    with pytest.raises(UsageError, match="needs intent on Rule"):
        check_creatable("rules.create", "Rule", Rule(), "202508")


async def test_a_campaign_of_before_the_political_intent_needs_none() -> None:
    linkedin = LinkedIn()
    money = Money(amount=Decimal(10), currency_code="EUR")
    campaign = AdCampaign(
        account=Urn("urn:li:sponsoredAccount:5"),
        campaign_group=Urn("urn:li:sponsoredCampaignGroup:6"),
        name="Autumn",
        type=AdCampaignType.TEXT_AD,
        objective_type=AdCampaignObjectiveType.WEBSITE_VISIT,
        status=AdCampaignStatus.DRAFT,
        cost_type=AdCampaignCostType.CPC,
        unit_cost=money,
        daily_budget=money,
        run_schedule=RunSchedule(start=EpochMillis(1_791_300_000_000)),
        locale=Locale(language="en", country="US"),
        targeting_criteria=TargetingCriteria(),
        offsite_delivery_enabled=False,
    )
    async with linkedin.ads("202507") as ads:
        await ads.ad_campaigns.create(5, campaign)
    assert "politicalIntent" not in linkedin.bodies[0]
    async with linkedin.ads("202609") as ads:
        with pytest.raises(UsageError, match="needs political_intent on AdCampaign"):
            await ads.ad_campaigns.create(5, campaign)
        open_start = attrs.evolve(campaign, run_schedule=RunSchedule())
        with pytest.raises(UsageError, match=r"needs run_schedule\.start"):
            await ads.ad_campaigns.create(5, open_start)


async def test_a_patch_is_checked_for_its_version_too() -> None:
    linkedin = LinkedIn()
    patch = Patch({"$set": {"name": "Autumn"}})
    async with linkedin.ads("202409") as ads:
        with pytest.raises(
            UsageError, match=r"creatives.update\(name\) exists from version 202410"
        ):
            await ads.creatives.update(5, "urn:li:sponsoredCreative:9", patch=patch)
    assert [] == linkedin.bodies
