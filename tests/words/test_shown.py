"""How a model shows itself."""

from __future__ import annotations

from decimal import Decimal

from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.ad_campaigns import AdCampaign


def test_a_model_shows_the_fields_that_are_set() -> None:
    budget = Money(amount=Decimal("12.50"), currency_code="EUR")
    assert (
        "AdCampaign(id=5, daily_budget=Money(amount=Decimal('12.50'), currency_code='EUR'))"
        == repr(AdCampaign(id=5, daily_budget=budget))
    )


def test_a_model_without_fields_shows_its_name() -> None:
    assert "Money()" == repr(Money())


def test_what_is_false_or_empty_is_set() -> None:
    assert "AdCampaign(name='', test=False)" == repr(AdCampaign(name="", test=False))
