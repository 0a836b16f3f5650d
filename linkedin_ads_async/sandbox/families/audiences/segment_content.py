"""What fills DMP segments: members, companies, lists, engagement rules, predictive audiences.

Source: reference/api-targeting-audiences 14, 15, 18, 19.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.models.dmp_segment_list_uploads import DmpSegmentListUpload
from linkedin_ads_async.sandbox.answers import (
    Answer,
    Fault,
    Refusal,
    bad_body,
    bad_fields,
    classic,
)
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.audiences.content_checks import (
    batch_elements,
    check_element,
    element_error,
    identity_of,
    list_content,
    rule_faults,
)
from linkedin_ads_async.sandbox.families.audiences.segments import (
    LEAST_MEMBERS,
    LISTS,
    add_content,
    add_member,
    entry,
    is_matched,
    matching_ms,
    parent_segment,
    remove_member,
    segment_view,
    total_of,
)
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.schema import check_schema, missing_fields
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Store, number_in
from linkedin_ads_async.sandbox.writes import batch_delete, delete

__all__ = ["FAMILY"]

ELEMENTS_PER_BATCH = 5_000
CALLS_PER_MINUTE = {"users": 600, "companies": 300}
PREDICTIVE = "LINKEDIN_BUSINESS_OBJECTIVE_BASED_AUDIENCES"

_MINUTE_MS = 60_000
_USUAL_AUDIENCE = 20_000


def _stream_one(context: Context) -> Answer:
    segment = _streamed(context)
    element = context.json()
    check_element(context.operation.resource, element, context.version)
    _put_elements(context, segment, [element])
    return Answer(status=201)


def _stream_batch(context: Context) -> Answer:
    """Each element is judged by itself. Source: reference/api-targeting-audiences 14.1."""
    segment = _streamed(context)
    elements = batch_elements(context.json(), ELEMENTS_PER_BATCH)
    good, outcomes = [], []
    for index, element in enumerate(elements):
        try:
            check_element(context.operation.resource, element, context.version)
        except Refusal as refusal:
            outcomes.append(element_error(refusal, index))
        else:
            good.append(element)
            outcomes.append({"status": 201})
    _put_elements(context, segment, good)
    return Answer(document={"elements": outcomes})


def _streamed(context: Context) -> Document:
    """The segment, where it takes such elements and the minute has room for the call."""
    segment, kind = parent_segment(context), context.operation.resource
    wanted = "USER" if kind == "users" else "COMPANY"
    if segment["type"] != wanted:
        text = f"A segment of the type {segment['type']} takes no {kind}"
        raise bad_body(text, status=400)
    now, limit = context.state.clock.tick(), CALLS_PER_MINUTE[kind]
    calls = context.state.store.shelf(f"{kind} calls")
    for at in [at for at in calls if int(str(at)) <= now - _MINUTE_MS]:
        del calls[at]
    if len(calls) >= limit:
        text = f"Too many calls: {kind} takes {limit} a minute"
        raise classic(429, "TOO_MANY_REQUESTS", text)
    calls[now] = {}
    return segment


def _put_elements(context: Context, segment: Document, elements: list[Document]) -> None:
    kind, store = context.operation.resource, context.state.store
    matched = net = 0
    for element in elements:
        identity = identity_of(kind, element)
        adds = element["action"] == "ADD"
        net += (add_member if adds else remove_member)(store, segment["id"], identity)
        matched += adds and is_matched(store, identity)
    if elements:
        rows = sum(element["action"] == "ADD" for element in elements)
        now = context.state.clock.millis
        line = entry(now, rows=rows, matched=matched, net=net)
        add_content(store, segment["id"], line)


def _generate_upload_url(context: Context) -> Answer:
    body = context.json()
    owner = body.get("owner") if isinstance(body, dict) else None
    if not isinstance(owner, str):
        raise bad_body("The parameters of the action are {owner}", status=400)
    context.visible_account(number_in(owner))
    urls = context.state.store.shelf("list urls")
    token = context.state.world.dice.word(24, "list url", len(urls))
    urls[token] = {"owner": owner}
    return Answer(document={"value": f"{context.origin}/__sandbox/lists/{token}"})


def _take_list(state: State, call: Call) -> Answer:
    """A CSV file to an upload URL, which is good for one file."""
    target = state.store.shelf("list urls").get(call.path.rpartition("/")[2])
    if call.http != "POST" or target is None or target.get("used"):
        return classic(404, "NOT_FOUND", "No upload is expected here").answer
    if call.headers.get("authorization", "") != f"Bearer {state.token.text}":
        return classic(401, "EMPTY_ACCESS_TOKEN", "Empty oauth2 access token", 65604).answer
    if not call.headers.get("content-type", "").startswith("text/csv"):
        return bad_body("The content type has to be text/csv", status=400).answer
    files = state.store.shelf("list files")
    name = f"/AAYQ{state.world.dice.word(20, 'list file', len(files))}.csv"
    files[name] = list_content(state.store, call.body)
    target["used"] = True
    return Answer(status=201, headers={"location": f"/__sandbox/lists{name}"})


def _fill_from_list(context: Context) -> Answer:
    segment, body = parent_segment(context), context.json()
    check_schema(body, DmpSegmentListUpload, context.version, creating=True)
    if missing_fields(body, DmpSegmentListUpload):
        raise bad_fields([Fault("MISSING_FIELD", "/inputFile", "inputFile is required")])
    if segment["type"] not in LISTS:
        raise bad_body(f"A segment of the type {segment['type']} takes no lists", status=400)
    store, now = context.state.store, context.state.clock.tick()
    name = body["inputFile"].removeprefix("urn:li:media:")
    file = store.shelf("list files").get(name)
    if file is None:
        text = f"{body['inputFile']} was not uploaded"
        raise bad_fields([Fault("FIELD_VALUE_DOES_NOT_EXIST", "/inputFile", text)])
    failed = file["wrong"] is not None or not segment["type"].startswith(file["kind"])
    matched = 0 if failed else file["matched"]
    # A file takes the place of all that was there.
    net = 0 if failed else matched - total_of(store, segment["id"])
    line = entry(now, rows=file["rows"], matched=matched, net=net, failed=failed)
    add_content(store, segment["id"], line)
    number = store.new_id("listUploads")
    context.shelf[number] = {
        "id": number,
        "inputFile": body["inputFile"],
        "dmpSegmentId": segment["id"],
        "failed": failed,
        "created": now,
    }
    location = f"{context.call.path.removeprefix('/rest')}/{number}"
    return Answer(status=201, headers={"x-restli-id": str(number), "location": location})


def _list_seen(state: State, document: Document) -> Document:
    """An upload with its processing state, whose name and values are not documented."""
    rest = {name: value for name, value in document.items() if name != "failed"}
    done_at = document["created"] + matching_ms(state.store, document["dmpSegmentId"])
    done = state.clock.millis >= done_at
    outcome = "FAILED" if document["failed"] else "COMPLETED"
    return {**rest, "status": outcome if done else "PROCESSING"}


def _delete_list(context: Context) -> Answer:
    segment = parent_segment(context)["id"]
    answer = delete(context)
    _take_out(context, segment, total_of(context.state.store, segment))
    return answer


def _rule_born(context: Context, made: Document) -> Document:
    segment = parent_segment(context)
    if segment["type"] != "USER":
        raise bad_body("Engagement rules fill segments of the type USER", status=400)
    if faults := list(rule_faults(made, list(context.shelf.values()))):
        raise bad_fields(faults)
    made.setdefault("lookBackWindow", {"duration": 90, "unit": "DAY"})
    _put_in(context, segment["id"], _rule_size(context.state.store, made))
    return made


def _rule_size(store: Store, rule: Document) -> int:
    return store.world.dice.between(100, 6_000, "engaged", rule["engagementSource"])


def _delete_rules(context: Context) -> Answer:
    segment, before = parent_segment(context)["id"], dict(context.shelf)
    answer = batch_delete(context) if "ids" in context.arguments else delete(context)
    gone = [rule for key, rule in before.items() if key not in context.shelf]
    _take_out(context, segment, sum(_rule_size(context.state.store, rule) for rule in gone))
    return answer


def _audience_born(context: Context, made: Document) -> Document:
    segment, store = parent_segment(context), context.state.store
    if segment["sourcePlatform"] != PREDICTIVE:
        raise bad_body(f"The segment's source platform has to be {PREDICTIVE}", status=400)
    faults = list(_geography_faults(made))
    for urn in made.get("seeds", []):
        seed = store.shelf("dmpSegments").get(number_in(urn))
        if urn.startswith("urn:li:dmpSegment:") and not _is_seed(context.state, seed):
            text = f"{urn} is no segment that is READY with {LEAST_MEMBERS} matched members"
            faults.append(Fault("INVALID_VALUE_FOR_FIELD", "/seeds", text))
    if faults:
        raise bad_fields(faults)
    _put_in(context, segment["id"], made.get("desiredAudienceCount", _USUAL_AUDIENCE))
    now = context.state.clock.millis
    return {**made, "dmpSegmentId": segment["id"], "created": now, "lastModified": now}


def _geography_faults(audience: Document) -> Iterator[Fault]:
    clauses = audience["targetingFilter"].get("include", {}).get("and", [])
    facets = {facet.rpartition(":")[2] for clause in clauses for facet in clause.get("or", {})}
    if not facets & {"locations", "profileLocations"}:
        yield Fault("MISSING_FIELD", "/targetingFilter", "A geography is required: locations")


def _is_seed(state: State, segment: Document | None) -> bool:
    if segment is None:
        return False
    destination = segment_view(state.store, state.clock.millis, segment)["destinations"][0]
    return destination["status"] == "READY" and int(destination["audienceSize"]) >= LEAST_MEMBERS


def _audience_changed(context: Context, changed: Document) -> Document:
    before = context.shelf[context.key].get("desiredAudienceCount", _USUAL_AUDIENCE)
    grown = changed.get("desiredAudienceCount", _USUAL_AUDIENCE) - before
    _put_in(context, changed["dmpSegmentId"], grown)
    return changed


def _delete_audience(context: Context) -> Answer:
    audience = context.shelf.get(context.key, {})
    answer = delete(context)
    size = audience.get("desiredAudienceCount", _USUAL_AUDIENCE)
    _take_out(context, audience["dmpSegmentId"], size)
    return answer


def _put_in(context: Context, segment: int, size: int) -> None:
    line = entry(context.state.clock.millis, rows=0, matched=0, net=size)
    add_content(context.state.store, segment, line)


def _take_out(context: Context, segment: int, size: int) -> None:
    if size:
        _put_in(context, segment, -size)


FAMILY = Family(
    handlers={
        "dmp_segments.generate_upload_url": _generate_upload_url,
        "dmp_segment_users.create": _stream_one,
        "dmp_segment_users.batch_create": _stream_batch,
        "dmp_segment_companies.create": _stream_one,
        "dmp_segment_companies.batch_create": _stream_batch,
        "dmp_segment_list_uploads.create": _fill_from_list,
        "dmp_segment_list_uploads.delete": _delete_list,
        "dmp_segment_engagement_rules.delete": _delete_rules,
        "dmp_segment_engagement_rules.batch_delete": _delete_rules,
        "business_objective_based_audiences.delete": _delete_audience,
    },
    births={
        "engagementRules": _rule_born,
        "businessObjectiveBasedAudiences": _audience_born,
    },
    settlements={"businessObjectiveBasedAudiences": _audience_changed},
    views={"listUploads": _list_seen},
    pages={"lists": _take_list},
)
