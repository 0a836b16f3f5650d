"""Sponsored messages: contents, conversations and their messages, and who may be the sender.

Source: reference/api-campaign-management 12.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_body, bad_fields, not_found
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.store import Document, Shelf, number_in
from linkedin_ads_async.urn import Urn

__all__ = ["FAMILY"]

MOST_MESSAGES = 25
MOST_OPTIONS = 5
MOST_OPTION_TEXT = 35
MOST_TEXT = 500
MOST_SUBJECT = 60
MOST_BODY = 1_500

_PERMISSIONS = ("adInMailMemberSenderPermissions", "adInMailMemberSenderPermissionsExternal")


def content(context: Context, document: Document) -> Document:
    """The content of a message ad, new or changed, if it may be one."""
    context.visible_account(number_in(document["account"]))
    sub = document["subContent"]
    if len(sub) != 1:
        raise bad_body(f"ERROR :: /subContent :: one member, not {len(sub)}")
    faults = [*_content_faults(document), *_sender_faults(context, document)]
    if "guidedReplies" in sub:
        faults += _conversation_faults(context, document)
        document["htmlBody"] = "n/a"
    if faults:
        raise bad_fields(faults)
    return document


def conversation(context: Context, document: Document) -> Document:
    """A conversation, new or changed; its first message has to be one of its own."""
    context.visible_account(number_in(document["parentAccount"]))
    first = document.get("firstMessageContent")
    messages = context.state.store.shelf("sponsoredMessageContents", document["id"])
    if first is not None and first not in messages:
        text = f"{first} is no message of this conversation"
        raise bad_fields([Fault("FIELD_VALUE_DOES_NOT_EXIST", "/firstMessageContent", text)])
    return document


def message_born(context: Context, document: Document) -> Document:
    """A new message under the next number of its conversation."""
    shelf, parent = context.shelf, context.parent
    if len(shelf) >= MOST_MESSAGES:
        text = f"The conversation has {MOST_MESSAGES} messages, the most that it can have"
        raise bad_body(text, status=400)
    last = max((number_in(str(key).rstrip(")").replace(",", ":")) for key in shelf), default=0)
    urn = f"urn:li:sponsoredMessageContent:({parent},{last + 1})"
    return message(context, {**document, "id": urn})


def message(context: Context, document: Document) -> Document:
    """A message, new or changed, if it may be one."""
    source = document.get("bodySource", {})
    if len(source) != 1:
        raise bad_body(f"ERROR :: /bodySource :: one member, not {len(source)}")
    faults = []
    if len(source.get("text", "")) > MOST_TEXT:
        text = f"A message has at most {MOST_TEXT} characters"
        faults.append(Fault("FIELD_LENGTH_TOO_LONG", "/bodySource/text", text))
    options = document.get("nextAction", {}).get("options", [])
    if len(options) > MOST_OPTIONS:
        text = f"A message has at most {MOST_OPTIONS} options"
        faults.append(Fault("FIELD_VALUE_TOO_HIGH", "/nextAction/options", text))
    for at, option in enumerate(options):
        faults += _option_faults(context.shelf, option, f"/nextAction/options/{at}")
    if _leads_back(context.shelf, document):
        text = "The messages of a conversation must not lead back"
        faults.append(Fault("INVALID_VALUE_FOR_FIELD", "/nextAction/options", text))
    if faults:
        raise bad_fields(faults)
    return document


def send_test(context: Context) -> Answer:
    """A message to the caller; it goes nowhere from here."""
    body = context.json()
    named = {name: str(body.get(name)) for name in _TEST} if isinstance(body, dict) else {}
    missing = [name for name in _TEST if not isinstance(body, dict) or name not in body]
    if missing:
        raise bad_fields(
            [Fault("MISSING_FIELD", f"/{name}", f"{name} is required") for name in missing]
        )
    context.visible_account(number_in(named["account"]))
    found = context.shelf.get(named["adInMailContentId"])
    if found is None:
        raise not_found(named["adInMailContentId"])
    if found["account"] != named["account"]:
        text = f"{found['id']} belongs to {found['account']}"
        raise bad_fields([Fault("MISMATCH_FIELDS", "/account", text)])
    return Answer()


_TEST = ("adInMailContentId", "campaign", "creative", "account")


def permit(context: Context) -> Answer:
    """Set a permission. What its key is, is not documented; here it is who is permitted."""
    body = context.json()
    if not isinstance(body, dict):
        raise bad_body("The request body has to be a JSON object", status=400)
    context.shelf[context.key] = {**body, "id": context.key}
    return Answer(status=204)


def permissions(context: Context) -> Answer:
    """The permission of whom is asked for; nothing is known of those of accounts."""
    document = context.shelf.get(str(context.arguments.get(str(context.operation.member), "")))
    found = [] if document is None else [document]
    # The engine's id is no member that is known.
    return paged(context, [{k: v for k, v in one.items() if k != "id"} for one in found])


def _content_faults(document: Document) -> Iterator[Fault]:
    if len(document["subject"]) > MOST_SUBJECT:
        text = f"The subject has at most {MOST_SUBJECT} characters"
        yield Fault("FIELD_LENGTH_TOO_LONG", "/subject", text)
    if "guidedReplies" in document["subContent"]:
        return
    if "htmlBody" not in document:
        text = "A message ad needs its text"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/htmlBody", text, conditional=True)
    if len(document.get("htmlBody", "")) > MOST_BODY:
        text = f"The text has at most {MOST_BODY} characters"
        yield Fault("FIELD_LENGTH_TOO_LONG", "/htmlBody", text)


def _sender_faults(context: Context, document: Document) -> Iterator[Fault]:
    """Senders are the member, the account's organization, and whoever was permitted."""
    world, account, sender = context.state.world, document["account"], document["sender"]
    own = {one.company_urn for one in world.accounts if one.urn == account}
    if sender == world.member or sender in own:
        return
    if not any(sender in context.state.store.shelf(name) for name in _PERMISSIONS):
        text = f"{sender} is not approved as a sender of {account}"
        yield Fault("SINMAIL_SENDER_NOT_APPROVED", "/sender", text)


def _conversation_faults(context: Context, document: Document) -> Iterator[Fault]:
    urn = document["subContent"]["guidedReplies"].get("sponsoredConversation")
    found = context.state.store.shelf("conversationAds").get(urn)
    path = "/subContent/guidedReplies/sponsoredConversation"
    if found is None:
        yield Fault("FIELD_VALUE_DOES_NOT_EXIST", path, f"{urn} does not exist")
    elif found["parentAccount"] != document["account"]:
        yield Fault("MISMATCH_FIELDS", path, f"{urn} belongs to {found['parentAccount']}")


def _option_faults(shelf: Shelf, option: Mapping[str, str], path: str) -> Iterator[Fault]:
    kind, following = option.get("replyType"), option.get("nextContent")
    if not 1 <= len(option.get("optionText", "")) <= MOST_OPTION_TEXT:
        text = f"The text of an option has 1 to {MOST_OPTION_TEXT} characters"
        yield Fault("INVALID_VALUE_FOR_FIELD", f"{path}/optionText", text)
    if kind == "EXTERNAL_WEBSITE" and "landingPage" not in option:
        text = "EXTERNAL_WEBSITE needs a landing page"
        yield Fault("CONDITIONAL_MISSING_FIELD", f"{path}/landingPage", text, conditional=True)
    if following is not None and following not in shelf:
        text = f"{following} is no message of this conversation: create it first"
        yield Fault("FIELD_VALUE_DOES_NOT_EXIST", f"{path}/nextContent", text)
    elif kind == "LEAD_GENERATION":
        node = shelf.get(following, {}) if following else {}
        if "leadGenerationForm" not in node.get("bodySource", {}):
            text = "LEAD_GENERATION leads to a message with a form"
            yield Fault("CONDITIONAL_INVALID_VALUE", f"{path}/nextContent", text, conditional=True)


def _leads_back(shelf: Shelf, document: Document) -> bool:
    """Whether a way from a message's options ends at the message."""
    start, seen = document["id"], set()
    ahead = _following(document)
    while ahead:
        urn = ahead.pop()
        if urn == start:
            return True
        if urn not in seen:
            seen.add(urn)
            ahead += _following(shelf.get(urn, {}))
    return False


def _following(document: Document) -> list[str]:
    options = document.get("nextAction", {}).get("options", [])
    return [Urn(option["nextContent"]) for option in options if "nextContent" in option]


_SENDERS = ("ad_in_mail_member_sender_permissions", "ad_in_mail_member_sender_permissions_external")

FAMILY = Family(
    handlers={
        "in_mail_contents.send_test_in_mail": send_test,
        "ad_in_mail_company_sender_permissions.account": permissions,
        **{f"{name}.account": permissions for name in _SENDERS},
        **{f"{name}.member": permissions for name in _SENDERS},
        **{f"{name}.replace": permit for name in _SENDERS},
    },
    births={
        "inMailContents": content,
        "conversationAds": conversation,
        "sponsoredMessageContents": message_born,
    },
    settlements={
        "inMailContents": content,
        "conversationAds": conversation,
        "sponsoredMessageContents": message,
    },
)
