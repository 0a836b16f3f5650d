"""Path templates, filled and matched."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import fill_path, match_path

USERS = "/adAccountUsers/(account:{accountUrn},user:{userUrn})"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("template", "values", "path"),
    [
        ("/adAccounts", {}, "/adAccounts"),
        ("/adAccounts/{id}", {"id": 512}, "/adAccounts/512"),
        ("/posts/{urn}", {"urn": "urn:li:share:9"}, "/posts/urn%3Ali%3Ashare%3A9"),
        (
            "/adAccounts/{a}/adCampaigns/{c}",
            {"a": 512, "c": "77"},
            "/adAccounts/512/adCampaigns/77",
        ),
        (
            USERS,
            {"accountUrn": "urn:li:sponsoredAccount:512", "userUrn": "urn:li:person:Zz-1"},
            "/adAccountUsers/(account:urn%3Ali%3AsponsoredAccount%3A512,user:urn%3Ali%3Aperson%3AZz-1)",
        ),
        ("/things/{key}", {"key": {"id": 7}}, "/things/(id:7)"),
        ("/things/{id}", {"id": 1, "unused": 2}, "/things/1"),
    ],
)
def test_filling(template: str, values: dict[str, object], path: str) -> None:
    assert path == fill_path(template, values)


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("/adAccounts/{id}", {}),
        ("/adAccounts/{id}", {"id": None}),
        ("/adAccounts/{id}", {"id": ""}),
        ("/adAccounts/{id}", {"id": ".."}),
        (USERS, {"accountUrn": "urn:li:a:1"}),
        (USERS, {"accountUrn": "urn:li:a:1", "userUrn": ""}),
        (USERS, {"accountUrn": "a" * 4090, "userUrn": "b"}),
        ("/things/x{id}", {"id": 1}),
    ],
)
def test_a_path_with_a_hole_is_refused(template: str, values: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        fill_path(template, values)


@pytest.mark.parametrize(
    ("template", "path", "values"),
    [
        ("/adAccounts", "/adAccounts", {}),
        ("/adAccounts", "/adCampaigns", None),
        ("/adAccounts/{id}", "/adAccounts", None),
        ("/adAccounts/{id}", "/adAccounts/", None),
        ("/adAccounts/{id}", "/adAccounts/5/", None),
        ("/adAccounts/{id}", "/adAccounts/5", {"id": "5"}),
        ("/adAccounts/{id}", "/adAccounts/%35", {"id": "5"}),
        ("/posts/{urn}", "/posts/urn%3Ali%3Ashare%3A9", {"urn": "urn:li:share:9"}),
        ("/posts/{urn}", "/posts/(a:1)", {"urn": {"a": "1"}}),
        ("/posts/{urn}", "/posts/List(a)", None),
        ("/posts/{urn}", "/posts/''", None),
        ("/a/{x}/b", "/a/urn:li:c:1/c", None),
        (USERS, "/adAccountUsers/(user:b,account:a%3A1)", {"accountUrn": "a:1", "userUrn": "b"}),
        (USERS, "/adAccountUsers/(account:a)", None),
        (USERS, "/adAccountUsers/(account:a,user:b,more:c)", None),
        (
            USERS,
            "/adAccountUsers/(account:a,user:(b:1))",
            {"accountUrn": "a", "userUrn": {"b": "1"}},
        ),
        (USERS, "/adAccountUsers/5", None),
    ],
)
def test_matching(template: str, path: str, values: dict[str, Any] | None) -> None:
    assert values == match_path(template, path)


@pytest.mark.parametrize(
    ("template", "path"),
    [
        ("/posts/{urn}", "/posts/urn:li:share:9"),
        ("/posts/{urn}", "/posts/%zz"),
        (USERS, "/adAccountUsers/(account:a,user:urn:li:person:b)"),
        (USERS, "/adAccountUsers/(account:a,user:b"),
    ],
)
def test_a_malformed_key_in_the_right_place_is_refused(template: str, path: str) -> None:
    with pytest.raises(UsageError, match="position"):
        match_path(template, path)


@given(TEXT.filter(lambda text: text not in (".", "..")), TEXT)
def test_what_is_filled_is_matched(account: str, user: str) -> None:
    values = {"id": account, "accountUrn": user, "userUrn": account}
    template = "/adAccounts/{id}/x/(account:{accountUrn},user:{userUrn})"
    assert values == match_path(template, fill_path(template, values))
