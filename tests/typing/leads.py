"""How leads and the webhook type: checked by mypy, never run."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

from aiohttp import web

from linkedin_ads_async import (
    AnsweredConsent,
    BatchResult,
    Created,
    LeadAnswers,
    LeadNotice,
    LinkedInAds,
    Pages,
    challenge_response,
    lead_answers,
    parse_notification,
    signature_is_valid,
    webhook_handler,
)
from linkedin_ads_async.models._shared.leads import LeadOwner
from linkedin_ads_async.models.lead_form_responses import LeadFormResponse
from linkedin_ads_async.models.lead_forms import LeadForm
from linkedin_ads_async.models.lead_notifications import LeadNotification


async def forms(ads: LinkedInAds) -> None:
    assert_type(ads.lead_forms.owner(owner=LeadOwner()), Pages[LeadForm])
    assert_type(await ads.lead_forms.get(1), LeadForm)
    assert_type(await ads.lead_forms.batch_get([1]), BatchResult[int, LeadForm])
    assert_type(await ads.lead_forms.create(LeadForm()), Created[int])
    await ads.lead_forms.update(1, state="ARCHIVED")


async def responses(ads: LinkedInAds, since: datetime) -> None:
    listed = ads.lead_form_responses.owner(owner=LeadOwner(), lead_type="SPONSORED")
    assert_type(listed, Pages[LeadFormResponse])
    assert_type(await ads.lead_form_responses.get("x-1"), LeadFormResponse)
    urn = "urn:li:sponsoredAccount:5"
    async for lead in ads.lead_form_responses.submitted_since(
        since, owner=urn, lead_type="SPONSORED"
    ):
        assert_type(lead, LeadFormResponse)
        assert_type(lead_answers(lead), LeadAnswers)
        assert_type(lead_answers(lead).by_name, dict[str, str | None])
        assert_type(lead_answers(lead).consents, tuple[AnsweredConsent, ...])


async def notifications(ads: LinkedInAds) -> None:
    assert_type(await ads.lead_notifications.create(LeadNotification()), Created[Any])
    assert_type(await ads.lead_notifications.get(1), LeadNotification)


def webhook(app: web.Application, body: bytes) -> None:
    async def on_lead(notice: LeadNotice) -> None:
        assert_type(notice.response_id, str)

    app.router.add_route("*", "/leads", webhook_handler("secret", on_lead))
    assert_type(challenge_response("code", "secret"), dict[str, str])
    assert_type(signature_is_valid(body, None, "secret"), bool)
    assert_type(parse_notification(body), LeadNotice)
