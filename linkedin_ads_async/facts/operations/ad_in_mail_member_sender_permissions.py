# =============================================================================
#  GENERATED from specs/ad_in_mail_member_sender_permissions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_in_mail_member_sender_permissions as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

ACCOUNT = Operation(
    name="ad_in_mail_member_sender_permissions.account",
    resource="adInMailMemberSenderPermissions",
    restli="FINDER",
    http="GET",
    path="/adInMailMemberSenderPermissions",
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
MEMBER = Operation(
    name="ad_in_mail_member_sender_permissions.member",
    resource="adInMailMemberSenderPermissions",
    restli="FINDER",
    http="GET",
    path="/adInMailMemberSenderPermissions",
    member="member",
    parameters=(
        Parameter(
            name="member",
            wire="member",
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
REPLACE = Operation(
    name="ad_in_mail_member_sender_permissions.replace",
    resource="adInMailMemberSenderPermissions",
    restli="UPDATE",
    http="PUT",
    path="/adInMailMemberSenderPermissions/{senderPermissionKey}",
    parameters=(
        Parameter(
            name="sender_permission_key",
            wire="senderPermissionKey",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    body=Any,
    scopes=(),
)

OPERATIONS = (
    ACCOUNT,
    MEMBER,
    REPLACE,
)
