"""What a client says of its version before LinkedIn does; clients of several versions at once."""

from __future__ import annotations

import asyncio
import warnings
from datetime import UTC, date, datetime

import attrs
import pytest

from linkedin_ads_async import LinkedInAds, SunsetWarning, UsageError
from linkedin_ads_async.models.ad_campaigns import AdCampaign
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.sunset import SunsetWatch
from linkedin_ads_async.transport import HandlerTransport, HttpTransport
from linkedin_ads_async.wire import Version, expected_sunset

KNOWN = {
    "202401": date(2025, 1, 17),
    "202403": None,
    "202404": date(2025, 4, 15),
    "202501": date(2026, 1, 15),
    "202511": date(2026, 11, 16),
    "202601": date(2027, 1, 15),
    "202602": date(2027, 2, 15),
    "202608": None,
    "202609": None,
}


@pytest.fixture(autouse=True)
def calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    """A calendar that stands still, whatever is entered later."""
    versions = {name: Version(name, day, "documented") for name, day in KNOWN.items()}
    monkeypatch.setattr("linkedin_ads_async.sunset.VERSIONS", versions)
    monkeypatch.setattr("linkedin_ads_async.sunset.NEWEST", "202609")


@attrs.define
class Clock:
    """A day that tests move."""

    today: date

    def __call__(self) -> float:
        return datetime(
            self.today.year, self.today.month, self.today.day, 13, tzinfo=UTC
        ).timestamp()


def client(sent: list[Request], **options: object) -> LinkedInAds:
    def answer(request: Request) -> RawResponse:
        sent.append(request)
        return RawResponse(status=200, headers={}, body=b'{"id": 5}')

    return LinkedInAds(transport=HandlerTransport(answer), **options)  # type: ignore[arg-type]  # options of any kind


async def test_sixty_days_before_its_end_a_version_warns_once_and_still_works() -> None:
    sent: list[Request] = []
    clock = Clock(date(2026, 11, 15))
    ads = client(sent, version="202601", now=clock)
    await ads.ad_accounts.get(5)  # 61 days: filterwarnings would raise
    clock.today = date(2026, 11, 16)
    with pytest.warns(SunsetWarning, match="202601 of the API ends on 2027-01-15; 202609 is the"):
        await ads.ad_accounts.get(5)
    clock.today = date(2027, 1, 14)
    await ads.ad_accounts.get(5)
    assert 3 == len(sent)


async def test_the_warning_shows_the_line_of_the_caller() -> None:
    ads = client([], version="202601", now=Clock(date(2026, 12, 1)))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await ads.ad_accounts.get(5)
    assert [__file__] == [warning.filename for warning in caught]


async def test_from_its_published_end_on_nothing_is_sent() -> None:
    sent: list[Request] = []
    clock = Clock(date(2026, 11, 1))
    ads = client(sent, version="202511", now=clock)
    with pytest.warns(SunsetWarning):
        await ads.ad_accounts.get(5)
    clock.today = date(2026, 11, 16)
    for _ in range(2):
        with pytest.raises(UsageError, match=r"ended on 2026-11-16.*nothing was sent"):
            await ads.ad_accounts.get(5)
    with pytest.raises(UsageError, match="202511 ended"):
        await ads.request("GET", "/adAccounts/5")
    assert 1 == len(sent)


@pytest.mark.parametrize(
    ("version", "today", "says"),
    [
        ("202403", date(2025, 4, 15), "202403 ended by 2025-04-15, as 202404 did"),
        ("202306", date(2026, 11, 25), "202306 ended by 2025-01-17, as 202401 did"),
        ("202412", date(2026, 11, 25), "202412 ended by 2026-01-15, as 202501 did"),
    ],
)
def test_a_version_without_a_day_is_over_when_a_later_one_is(
    version: str, today: date, says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        SunsetWatch(version, Clock(today)).look()


@pytest.mark.parametrize(
    ("version", "today", "says"),
    [
        ("202609", date(2027, 7, 17), "202609 of the API is expected to end on 2027-09-15$"),
        ("202609", date(2027, 9, 15), "202609 of the API was expected to end on 2027-09-15$"),
        ("202608", date(2027, 9, 1), "expected to end on 2027-08-16; 202609 is the newest"),
        ("202610", date(2028, 1, 1), "202610 of the API was expected to end on 2027-10-15$"),
    ],
)
def test_an_end_that_is_only_expected_warns_and_never_refuses(
    version: str, today: date, says: str
) -> None:
    with pytest.warns(SunsetWarning, match=says):
        SunsetWatch(version, Clock(today)).look()


@pytest.mark.parametrize("version", ["202602", "202609", "202610", "209901"])
def test_a_version_that_lives_on_says_nothing(version: str) -> None:
    SunsetWatch(version, Clock(date(2026, 11, 25))).look()


async def test_the_older_root_has_no_version_to_judge() -> None:
    sent: list[Request] = []
    ads = client(sent, version="202511", now=Clock(date(2026, 12, 1)))
    await ads.request("GET", "/v2/me")
    assert 1 == len(sent)


@pytest.mark.parametrize(
    ("options", "judged"),
    [
        ({}, True),
        ({"base_url": "https://api.linkedin.com/"}, True),
        ({"base_url": "http://127.0.0.1:9"}, False),
    ],
)
async def test_only_calls_to_linkedin_go_by_its_calendar(
    options: dict[str, str], judged: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def send(self: HttpTransport, request: Request) -> RawResponse:
        return RawResponse(status=200, headers={}, value={})

    monkeypatch.setattr(HttpTransport, "send", send)
    monkeypatch.setattr("time.time", Clock(date(2026, 12, 1)))
    ads = LinkedInAds("token", version="202511", **options)  # type: ignore[arg-type]  # text only
    if judged:
        with pytest.raises(UsageError, match="202511 ended"):
            await ads.ad_accounts.get(5)
    else:
        await ads.ad_accounts.get(5)


@pytest.mark.parametrize(
    ("version", "day"),
    [
        ("202501", date(2026, 1, 15)),
        ("202502", date(2026, 2, 16)),  # a Sunday before
        ("202508", date(2026, 8, 17)),  # a Saturday before
        ("202611", date(2027, 11, 15)),
    ],
)
def test_the_habit_is_the_15th_a_year_later_or_the_next_working_day(
    version: str, day: date
) -> None:
    assert day == expected_sunset(version)


async def test_two_clients_of_different_versions_work_side_by_side() -> None:
    sent: list[Request] = []
    older, newer = client(sent, version="202504"), client(sent, version="202609")
    campaign = AdCampaign(political_intent="NOT_POLITICAL")

    async def rounds(ads: LinkedInAds) -> None:
        for _ in range(20):
            await ads.ad_campaigns.get(5, 7)
            await asyncio.sleep(0)

    await asyncio.gather(rounds(older), rounds(newer))
    versions = [request.headers["LinkedIn-Version"] for request in sent]
    assert (20, 20) == (versions.count("202504"), versions.count("202609"))
    with pytest.raises(UsageError, match=r'exists from version 202508 on.*version="202508"'):
        await older.ad_campaigns.update(5, 7, political_intent="NOT_POLITICAL")
    await newer.ad_campaigns.update(5, 7, political_intent=campaign.political_intent)
    assert "202609" == sent[-1].headers["LinkedIn-Version"]
