# =============================================================================
#  GENERATED from specs/conversation_ads.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of conversation_ads as data."""

from __future__ import annotations

from linkedin_ads_async.models.conversation_ads import ConversationAd
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

GET = Operation(
    name="conversation_ads.get",
    resource="conversationAds",
    restli="GET",
    http="GET",
    path="/conversationAds/{conversationUrn}",
    parameters=(
        Parameter(
            name="conversation_urn",
            wire="conversationUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredConversation",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=ConversationAd,
    key=Urn,
    key_urn="sponsoredConversation",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
BATCH_GET = Operation(
    name="conversation_ads.batch_get",
    resource="conversationAds",
    restli="BATCH_GET",
    http="GET",
    path="/conversationAds",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Urn],
            required=True,
            urn="sponsoredConversation",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=ConversationAd,
    key=Urn,
    key_urn="sponsoredConversation",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="conversation_ads.create",
    resource="conversationAds",
    restli="CREATE",
    http="POST",
    path="/conversationAds",
    body=ConversationAd,
    key=Urn,
    key_urn="sponsoredConversation",
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="conversation_ads.update",
    resource="conversationAds",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/conversationAds/{conversationUrn}",
    parameters=(
        Parameter(
            name="conversation_urn",
            wire="conversationUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredConversation",
        ),
    ),
    body=ConversationAd,
    key=Urn,
    key_urn="sponsoredConversation",
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    GET,
    BATCH_GET,
    CREATE,
    UPDATE,
)
