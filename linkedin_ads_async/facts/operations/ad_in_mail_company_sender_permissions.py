# =============================================================================
#  GENERATED from specs/ad_in_mail_company_sender_permissions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_in_mail_company_sender_permissions as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

ACCOUNT = Operation(
    name="ad_in_mail_company_sender_permissions.account",
    resource="adInMailCompanySenderPermissions",
    restli="FINDER",
    http="GET",
    path="/adInMailCompanySenderPermissions",
    member="account",
    parameters=(
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Any,
        ),
        Parameter(
            name="start",
            wire="start",
            where="query",
            type=int,
        ),
        Parameter(
            name="count",
            wire="count",
            where="query",
            type=int,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Any,
    paging="start_count",
    safe=True,
    scopes=(),
)

OPERATIONS = (ACCOUNT,)
