# =============================================================================
#  GENERATED from specs/fields_of_study.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of fields_of_study as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="fields_of_study.get_all",
    resource="fieldsOfStudy",
    restli="GET_ALL",
    http="GET",
    path="/fieldsOfStudy",
    parameters=(
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
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
    result=StandardizedEntity,
    key=int,
    paging="start_count",
    safe=True,
    scopes=((),),
)
GET = Operation(
    name="fields_of_study.get",
    resource="fieldsOfStudy",
    restli="GET",
    http="GET",
    path="/fieldsOfStudy/{fieldOfStudyId}",
    parameters=(
        Parameter(
            name="field_of_study_id",
            wire="fieldOfStudyId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=StandardizedEntity,
    key=int,
    safe=True,
    scopes=((),),
)
BATCH_GET = Operation(
    name="fields_of_study.batch_get",
    resource="fieldsOfStudy",
    restli="BATCH_GET",
    http="GET",
    path="/fieldsOfStudy",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
            required=True,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=StandardizedEntity,
    key=int,
    safe=True,
    scopes=((),),
)

OPERATIONS = (
    GET_ALL,
    GET,
    BATCH_GET,
)
