"""Lead forms, what members sent in by them, and subscriptions to it.

Source: reference/api-conversions-leads 6 to 8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from linkedin_ads_async.converter import unstructure
from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_body, not_found
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.leads.lead_world import (
    LEAD_DAYS,
    forms_of,
    owner_urn,
    responses_to,
)
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import paged, shown
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, number_in
from linkedin_ads_async.sandbox.world import DAY_MS, Account, Campaign, World
from linkedin_ads_async.sandbox.writes import delete, update

__all__ = ["FAMILY"]

MOST_SUBSCRIPTIONS = 1_500
_TUNNELS = ("ngrok.io", "ngrok.app", "ngrok-free.app", "ngrok.dev")
_SILENT = ".invalid"
"""Nothing is there to answer a challenge: the domain is reserved for names that do not exist."""


def _forms(world: World, _: Key | None) -> Shelf:
    found: Shelf = {}
    for account in world.accounts:
        for form in forms_of(world, account):
            found.setdefault(form["id"], form)
    return found


def _responses(world: World, _: Key | None) -> Shelf:
    return {
        response["id"]: response
        for account in world.accounts
        for form in forms_of(world, account)
        for response in responses_to(world, form, _leading(world, account))
    }


def _leading(world: World, account: Account) -> list[Campaign]:
    """The campaigns of an account that collect leads."""
    return [one for one in world.campaigns_of(account.id) if "leads" in one.kind.tags]


def _get(context: Context) -> Answer:
    document = _visible(context, context.key)
    return Answer(document=_whole(context, document))


def _batch_get(context: Context) -> Answer:
    """What may not be seen is not found, like what is not there."""
    results, statuses, errors = {}, {}, {}
    for name, key in context.ids.items():
        document = context.shelf.get(key)
        if document is None or not _is_seen(context, document):
            statuses[name], errors[name] = 404, not_found(name).document
        else:
            statuses[name], results[name] = 200, _whole(context, document)
    return Answer(document={"results": results, "statuses": statuses, "errors": errors})


def _by_owner(context: Context) -> Answer:
    owner = _asked_owner(context)
    context.check_access(owner)
    return paged(context, [one for one in context.shelf.values() if owner_urn(one) == owner])


def _asked_owner(context: Context) -> str:
    """The owner of a finder; with or without `value` around it."""
    asked = unstructure(context.arguments["owner"])
    asked = asked.get("value", asked)
    if len(asked) != 1:
        raise bad_body("owner has exactly one member, sponsoredAccount or organization", status=400)
    return str(next(iter(asked.values())))


def _visible(context: Context, key: Any) -> Document:
    document = context.shelf.get(key)
    if document is None or not _is_young(context, document):
        raise not_found(f"{context.operation.resource} {key}")
    context.check_access(owner_urn(document))
    return document


def _is_seen(context: Context, document: Document) -> bool:
    forbidden = context.state.world.forbidden_urns
    return owner_urn(document) not in forbidden and _is_young(context, document)


def _is_young(context: Context, document: Document) -> bool:
    """Responses are kept for 90 days; forms have no such end."""
    oldest = context.state.clock.millis - LEAD_DAYS * DAY_MS
    return bool(document.get("submittedAt", oldest) >= oldest)


def _guarded(act: Callable[[Context], Answer]) -> Callable[[Context], Answer]:
    """A write of what belongs to an account or a Page that the member may see."""

    def handle(context: Context) -> Answer:
        _visible(context, context.key)
        return act(context)

    return handle


# Forms


def _check_form(change: Change) -> Iterator[Fault]:
    content = change.after.get("content", {})
    if not change.after.get("name", "x").strip():
        yield Fault("INVALID_VALUE_BLANK_FIELD", "/name", "The name is blank")
    if not content.get("legalInfo", {}).get("privacyPolicyUrl"):
        path = "/content/legalInfo/privacyPolicyUrl"
        yield Fault("MISSING_FIELD", path, "privacyPolicyUrl is required")
    for at, question in enumerate(content.get("questions", ())):
        details, path = question.get("questionDetails", {}), f"/content/questions/{at}"
        length = details.get("textQuestionDetails", {}).get("maxResponseLength", 300)
        if not 1 <= length <= 300:
            yield Fault("INVALID_VALUE_FOR_FIELD", path, "maxResponseLength is 1 to 300")
        choice = details.get("multipleChoiceQuestionDetails")
        if choice is not None and not 2 <= len(choice.get("options", ())) <= 5:
            yield Fault("INVALID_VALUE_FOR_FIELD", path, "A choice has 2 to 5 options")


def _form_birth(context: Context, made: Document) -> Document:
    context.check_access(owner_urn(made))
    born = {
        "state": "DRAFT",
        **made,
        "versionId": 1,
        "reviewInfo": {"reviewStatus": "NEEDS_REVIEW"},
    }
    return {**born, "content": _numbered(made["id"], made["content"])}


def _form_settlement(context: Context, changed: Document) -> Document:
    """An edit of the content makes a new version, which is reviewed again."""
    before = context.shelf[changed["id"]]
    if before["content"] == changed["content"]:
        return changed
    changed["versionId"] += 1
    changed["reviewInfo"] = {"reviewStatus": "NEEDS_REVIEW"}
    return {**changed, "content": _numbered(changed["id"], changed["content"])}


def _numbered(form: int, content: Document) -> Document:
    """Questions and consents get ids, where they have none."""
    legal = content["legalInfo"]
    questions = [
        {"questionId": form * 10 + at, **one} for at, one in enumerate(content.get("questions", ()))
    ]
    consents = [{"id": form * 10 + at, **one} for at, one in enumerate(legal.get("consents", ()))]
    legal = {"legalInfoId": form, **legal, "consents": consents}
    return {**content, "questions": questions, "legalInfo": legal}


# Responses


def _responses_of_owner(context: Context) -> Answer:
    """Newest first."""
    owner, arguments = _asked_owner(context), context.arguments
    context.check_access(owner)
    span = arguments.get("submittedAtTimeRange")
    wanted = arguments.get("associatedEntity")
    form = arguments.get("versionedLeadGenFormUrn")

    def is_asked(one: Document) -> bool:
        when = one["submittedAt"]
        return (
            owner_urn(one) == owner
            and one["leadType"] == arguments["leadType.leadType"]
            and _is_young(context, one)
            and form in (None, one["versionedLeadGenFormUrn"])
            and wanted in (None, one.get("associatedEntity"))
            and (one["testLead"] or not arguments.get("limitedToTestLeads"))
            and (span is None or (span.start or 0) <= when < (span.end or when + 1))
        )

    found = sorted(filter(is_asked, context.shelf.values()), key=lambda one: -one["submittedAt"])
    return paged(context, [_joined(context, one) for one in found])


def _whole(context: Context, document: Document) -> Document:
    return shown(context, _joined(context, document), context.tree)


def _joined(context: Context, document: Document) -> Document:
    """A response with what comes only where `fields` names it."""
    return {
        **document,
        **{name: _join(context, document, name) for name in context.tree.keys() & _JOINED},
    }


_JOINED = {"form", "ownerInfo", "associatedEntityInfo", "leadMetadataInfo"}


def _join(context: Context, document: Document, name: str) -> Document:
    store = context.state.store
    if name == "form":
        return store.shelf("leadForms").get(_form_of(document), {})
    # The members of these are not documented: the entity's id has to do.
    inner = document.get(name.removesuffix("Info"), {})
    urn = next(iter(inner.values()), "")
    urn = urn.get("campaign", "") if isinstance(urn, dict) else urn
    return {"id": number_in(urn)}


def _form_of(response: Document) -> int:
    return number_in(response["versionedLeadGenFormUrn"].rpartition(",")[0])


# Subscriptions


def _subscriptions(context: Context) -> Answer:
    owner, kind = _asked_owner(context), context.arguments.get("leadType.leadType")
    context.check_access(owner)
    found = [
        one
        for one in context.shelf.values()
        if owner_urn(one) == owner and kind in (None, one["leadType"])
    ]
    return paged(context, found)


def _check_subscription(change: Change) -> Iterator[Fault]:
    url = urlsplit(str(change.after.get("webhook", "")))
    host = url.hostname or ""
    if url.scheme != "https" or host.endswith((*_TUNNELS, _SILENT)):
        raise bad_body("This URL did not pass the security challenge check", status=400)
    owner = owner_urn(change.after)
    others = change.store.shelf("leadNotifications").values()
    if sum(owner_urn(one) == owner for one in others) >= MOST_SUBSCRIPTIONS:
        text = f"The owner has {MOST_SUBSCRIPTIONS:,} subscriptions, the most that it can have"
        raise bad_body(text, status=400)
    yield from ()


def _subscription_birth(context: Context, made: Document) -> Document:
    context.check_access(owner_urn(made))
    return {**made, "id": str(made["id"])}


FAMILY = Family(
    handlers={
        "lead_form_responses.batch_get": _batch_get,
        "lead_form_responses.get": _get,
        "lead_form_responses.owner": _responses_of_owner,
        "lead_forms.batch_get": _batch_get,
        "lead_forms.get": _get,
        "lead_forms.owner": _by_owner,
        "lead_forms.update": _guarded(update),
        "lead_notifications.criteria": _subscriptions,
        "lead_notifications.delete": _guarded(delete),
        "lead_notifications.get": _get,
    },
    seeds={"leadForms": _forms, "leadFormResponses": _responses},
    births={"leadForms": _form_birth, "leadNotifications": _subscription_birth},
    settlements={"leadForms": _form_settlement},
    rules={
        "leadForms": Rules(
            status="state",
            creatable=("DRAFT", "PUBLISHED", "ARCHIVED"),
            # Which states may follow each other is not documented.
            moves=dict.fromkeys(
                ("DRAFT", "PUBLISHED", "ARCHIVED"), ("DRAFT", "PUBLISHED", "ARCHIVED")
            ),
            check=_check_form,
        ),
        "leadNotifications": Rules(check=_check_subscription, refused_delete=""),
    },
)
