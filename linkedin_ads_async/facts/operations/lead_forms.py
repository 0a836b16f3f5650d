# =============================================================================
#  GENERATED from specs/lead_forms.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of lead_forms as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.leads import LeadOwner
from linkedin_ads_async.models.lead_forms import LeadForm
from linkedin_ads_async.operation import Operation, Parameter

OWNER = Operation(
    name="lead_forms.owner",
    resource="leadForms",
    restli="FINDER",
    http="GET",
    path="/leadForms",
    member="owner",
    parameters=(
        Parameter(
            name="owner",
            wire="owner",
            where="query",
            type=LeadOwner,
            required=True,
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
    result=LeadForm,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",), ("r_marketing_leadgen_automation",)),
)
GET = Operation(
    name="lead_forms.get",
    resource="leadForms",
    restli="GET",
    http="GET",
    path="/leadForms/{leadFormId}",
    parameters=(
        Parameter(
            name="lead_form_id",
            wire="leadFormId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=LeadForm,
    key=int,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",), ("r_marketing_leadgen_automation",)),
)
BATCH_GET = Operation(
    name="lead_forms.batch_get",
    resource="leadForms",
    restli="BATCH_GET",
    http="GET",
    path="/leadForms",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
            required=True,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=LeadForm,
    key=int,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",), ("r_marketing_leadgen_automation",)),
)
CREATE = Operation(
    name="lead_forms.create",
    resource="leadForms",
    restli="CREATE",
    http="POST",
    path="/leadForms",
    body=LeadForm,
    key=int,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="lead_forms.update",
    resource="leadForms",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/leadForms/{leadFormId}",
    parameters=(
        Parameter(
            name="lead_form_id",
            wire="leadFormId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=LeadForm,
    key=int,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    OWNER,
    GET,
    BATCH_GET,
    CREATE,
    UPDATE,
)
