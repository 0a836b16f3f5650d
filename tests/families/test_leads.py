"""Lead forms, what members sent in, and subscriptions, against the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs
import pytest

from linkedin_ads_async import (
    InvalidRequest,
    LinkedInAds,
    NotFound,
    PermissionDenied,
    Urn,
    UsageError,
    diff,
    lead_answers,
    millis,
)
from linkedin_ads_async.models._shared.common import Locale, MultiLocaleString
from linkedin_ads_async.models._shared.leads import LeadOwner
from linkedin_ads_async.models.lead_form_responses import LeadFormResponseTimeRange
from linkedin_ads_async.models.lead_forms import (
    LeadForm,
    LeadFormContent,
    LeadFormLegalInfo,
    LeadFormQuestion,
)
from linkedin_ads_async.models.lead_notifications import (
    LeadNotification,
    LeadNotificationOwnerCriterion,
)
from linkedin_ads_async.sandbox import Sandbox

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PRIVACY = "https://example.com/privacy"


def words(text: str) -> MultiLocaleString:
    return MultiLocaleString(localized={"en_US": text})


@pytest.fixture
def owner(sandbox: Sandbox) -> LeadOwner:
    """An account that has leads."""
    forbidden = sandbox.world.forbidden_urns
    found = (
        one.account.urn
        for one in sandbox.world.campaigns
        if "leads" in one.kind.tags and one.account.urn not in forbidden
    )
    return LeadOwner(sponsored_account=Urn(next(found)))


@pytest.fixture
def forbidden_owner(forbidden_account: int) -> LeadOwner:
    return LeadOwner(sponsored_account=Urn(f"urn:li:sponsoredAccount:{forbidden_account}"))


@pytest.fixture
def form(owner: LeadOwner) -> LeadForm:
    content = LeadFormContent(
        headline=words("Trial"),
        questions=[LeadFormQuestion(name="email", question=words("E-mail"))],
        legal_info=LeadFormLegalInfo(privacy_policy_url=PRIVACY),
    )
    locale = Locale(country="US", language="en")
    return LeadForm(owner=owner, name="Trial", creation_locale=locale, content=content)


async def test_a_new_form_is_a_draft_whose_questions_get_ids(
    ads: LinkedInAds, form: LeadForm
) -> None:
    created = await ads.lead_forms.create(form)
    found = await ads.lead_forms.get(created.id)
    assert found.content is not None
    assert found.content.questions is not None
    assert ("DRAFT", 1, "NEEDS_REVIEW") == (
        found.state,
        found.version_id,
        found.review_info and found.review_info.review_status,
    )
    assert found.content.questions[0].question_id is not None


async def test_a_form_without_a_privacy_policy_is_refused(ads: LinkedInAds, form: LeadForm) -> None:
    form.content = LeadFormContent(headline=words("Trial"))
    with pytest.raises(InvalidRequest, match="privacyPolicyUrl"):
        await ads.lead_forms.create(form)


async def test_an_edit_of_the_content_makes_a_new_version(ads: LinkedInAds, form: LeadForm) -> None:
    created = await ads.lead_forms.create(form)
    await ads.lead_forms.update(created.id, state="PUBLISHED")
    assert 1 == (await ads.lead_forms.get(created.id)).version_id
    before = await ads.lead_forms.get(created.id)
    assert before.content is not None
    after = attrs.evolve(before, content=attrs.evolve(before.content, headline=words("Second")))
    await ads.lead_forms.update(created.id, patch=diff(before, after))
    assert 2 == (await ads.lead_forms.get(created.id)).version_id


async def test_forms_are_listed_by_their_owner(ads: LinkedInAds, owner: LeadOwner) -> None:
    forms = [one async for one in ads.lead_forms.owner(owner=owner)]
    assert 2 == len(forms)
    found = await ads.lead_forms.batch_get([forms[0].id, 1])
    assert ([forms[0]], [1]) == ([*found.results.values()], [*found.errors])


async def test_forms_and_leads_of_a_forbidden_account_are_refused(
    ads: LinkedInAds, forbidden_owner: LeadOwner, forbidden_account: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.lead_forms.get(forbidden_account % 1_000_000)
    with pytest.raises(PermissionDenied):
        await ads.lead_form_responses.owner(owner=forbidden_owner, lead_type="SPONSORED")


async def test_leads_say_what_was_answered(ads: LinkedInAds, owner: LeadOwner) -> None:
    page = await ads.lead_form_responses.owner(owner=owner, lead_type="SPONSORED")
    lead = await ads.lead_form_responses.get(page.items[0].id or "", fields="id,formResponse,form")
    answers = lead_answers(lead)
    assert ["email", "first_name", "company_size"] == list(answers.by_name)
    assert (answers.by_name["email"] or "").endswith("@example.com")
    assert 1 == len(answers.consents)
    assert answers.hidden["utm"].startswith("li-")


async def test_the_form_comes_only_when_it_is_asked_for(ads: LinkedInAds, owner: LeadOwner) -> None:
    page = await ads.lead_form_responses.owner(owner=owner, lead_type="SPONSORED", count=2)
    assert [None, None] == [lead.form for lead in page]
    ids = [str(lead.id) for lead in page]
    found = await ads.lead_form_responses.batch_get([*ids, "gone-1"], fields="id,form:(id,name)")
    assert (ids, ["gone-1"]) == ([*found.results], [*found.errors])
    assert all(lead.form and lead.form.name for lead in found.results.values())


async def test_leads_are_narrowed_by_form_time_and_test(ads: LinkedInAds, owner: LeadOwner) -> None:
    every = [
        lead async for lead in ads.lead_form_responses.owner(owner=owner, lead_type="SPONSORED")
    ]
    start = millis(NOW - timedelta(days=30))
    some = ads.lead_form_responses.owner(
        owner=owner,
        lead_type="SPONSORED",
        versioned_lead_gen_form_urn=every[0].versioned_lead_gen_form_urn,
        submitted_at_time_range=LeadFormResponseTimeRange(start=start),
        limited_to_test_leads=True,
    )
    expected = [
        lead.id
        for lead in every
        if lead.versioned_lead_gen_form_urn == every[0].versioned_lead_gen_form_urn
        and (lead.submitted_at or 0) >= start
        and lead.test_lead
    ]
    assert expected == [lead.id async for lead in some]


async def test_all_leads_since_a_moment_come_once_and_in_order(
    ads: LinkedInAds, owner: LeadOwner
) -> None:
    since = NOW - timedelta(days=45)
    listed = ads.lead_form_responses.owner(owner=owner, lead_type="SPONSORED", count=500)
    rows = [(lead.submitted_at or 0, lead.id) async for lead in listed]
    expected = sorted(row for row in rows if row[0] >= millis(since))
    found = ads.lead_form_responses.submitted_since(
        since, owner=owner, lead_type="SPONSORED", until=NOW
    )
    assert expected == [(lead.submitted_at, lead.id) async for lead in found]


async def test_leads_of_a_page_are_of_another_type(ads: LinkedInAds, sandbox: Sandbox) -> None:
    forbidden = sandbox.world.forbidden_urns
    page = next(one.company_urn for one in sandbox.world.accounts if one.urn not in forbidden)
    leads = ads.lead_form_responses.submitted_since(
        NOW - timedelta(days=90), owner=page, lead_type="COMPANY", until=NOW
    )
    assert {"COMPANY"} == {str(lead.lead_type) async for lead in leads}


async def test_leads_are_gone_after_90_days(
    ads: LinkedInAds, sandbox: Sandbox, owner: LeadOwner
) -> None:
    page = await ads.lead_form_responses.owner(owner=owner, lead_type="SPONSORED")
    sandbox.state.clock.set(NOW + timedelta(days=91))
    sandbox.state.token = type(sandbox.state.token)(
        text=sandbox.state.token.text,
        scopes=sandbox.state.token.scopes,
        expires=NOW + timedelta(days=365),
    )
    with pytest.raises(NotFound):
        await ads.lead_form_responses.get(page.items[0].id or "")


async def test_a_subscription_lives_until_it_is_deleted(ads: LinkedInAds, owner: LeadOwner) -> None:
    webhook = "https://hooks.example.com/leads"
    wanted = LeadNotification(webhook=webhook, owner=owner, lead_type="SPONSORED")  # type: ignore[arg-type]
    created = await ads.lead_notifications.create(wanted)
    found = await ads.lead_notifications.get(created.id)
    assert (created.id, webhook) == (found.id, found.webhook)
    for criterion in (
        LeadNotificationOwnerCriterion(value=owner),
        LeadNotificationOwnerCriterion(sponsored_account=owner.sponsored_account),
    ):
        listed = ads.lead_notifications.criteria(owner=criterion, lead_type="SPONSORED")
        assert [created.id] == [one.id async for one in listed]
    await ads.lead_notifications.delete(created.id)
    with pytest.raises(NotFound):
        await ads.lead_notifications.get(created.id)


@pytest.mark.parametrize(
    "webhook", ["http://hooks.example.com/", "https://me.ngrok.app/", "https://none.invalid/"]
)
async def test_a_webhook_that_fails_the_challenge_is_refused(
    ads: LinkedInAds, owner: LeadOwner, webhook: str
) -> None:
    wanted = LeadNotification(webhook=webhook, owner=owner, lead_type="SPONSORED")  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match="security challenge"):
        await ads.lead_notifications.create(wanted)


async def test_a_moment_without_a_time_zone_is_refused(ads: LinkedInAds, owner: LeadOwner) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(UsageError, match="no time zone"):
        async for _ in ads.lead_form_responses.submitted_since(
            naive, owner=owner, lead_type="SPONSORED"
        ):
            pass
