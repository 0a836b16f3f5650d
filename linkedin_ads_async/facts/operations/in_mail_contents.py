# =============================================================================
#  GENERATED from specs/in_mail_contents.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of in_mail_contents as data."""

from __future__ import annotations

from linkedin_ads_async.models.in_mail_contents import InMailContent
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

GET = Operation(
    name="in_mail_contents.get",
    resource="inMailContents",
    restli="GET",
    http="GET",
    path="/inMailContents/{adInMailContentUrn}",
    parameters=(
        Parameter(
            name="ad_in_mail_content_urn",
            wire="adInMailContentUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adInMailContent",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=InMailContent,
    key=Urn,
    key_urn="adInMailContent",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
    since="202305",
)
BATCH_GET = Operation(
    name="in_mail_contents.batch_get",
    resource="inMailContents",
    restli="BATCH_GET",
    http="GET",
    path="/inMailContents",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Urn],
            required=True,
            urn="adInMailContent",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=InMailContent,
    key=Urn,
    key_urn="adInMailContent",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
    since="202305",
)
CREATE = Operation(
    name="in_mail_contents.create",
    resource="inMailContents",
    restli="CREATE",
    http="POST",
    path="/inMailContents",
    body=InMailContent,
    key=Urn,
    key_urn="adInMailContent",
    scopes=(("rw_ads",),),
    since="202305",
)
UPDATE = Operation(
    name="in_mail_contents.update",
    resource="inMailContents",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/inMailContents/{adInMailContentUrn}",
    parameters=(
        Parameter(
            name="ad_in_mail_content_urn",
            wire="adInMailContentUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adInMailContent",
        ),
    ),
    body=InMailContent,
    key=Urn,
    key_urn="adInMailContent",
    scopes=(("rw_ads",),),
    since="202305",
)
SEND_TEST_IN_MAIL = Operation(
    name="in_mail_contents.send_test_in_mail",
    resource="inMailContents",
    restli="ACTION",
    http="POST",
    path="/inMailContents",
    member="sendTestInMail",
    parameters=(
        Parameter(
            name="ad_in_mail_content_id",
            wire="adInMailContentId",
            where="body",
            type=Urn,
            required=True,
            urn="adInMailContent",
        ),
        Parameter(
            name="campaign",
            wire="campaign",
            where="body",
            type=Urn,
            required=True,
            urn="sponsoredCampaign",
        ),
        Parameter(
            name="creative",
            wire="creative",
            where="body",
            type=Urn,
            required=True,
            urn="sponsoredCreative",
        ),
        Parameter(
            name="account",
            wire="account",
            where="body",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
    ),
    scopes=(("rw_ads",),),
    since="202305",
)

OPERATIONS = (
    GET,
    BATCH_GET,
    CREATE,
    UPDATE,
    SEND_TEST_IN_MAIL,
)
