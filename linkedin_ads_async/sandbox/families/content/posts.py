"""Posts: those for sponsoring only, their media, and what becomes of their creatives.

Source: reference/api-campaign-management 10.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_body, bad_fields, bad_parameter
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.content.inline_posts import kind_of
from linkedin_ads_async.sandbox.families.content.uploads import check_owner
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import find, get, paged
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, number_in
from linkedin_ads_async.sandbox.world import Campaign, World
from linkedin_ads_async.urn import Urn

__all__ = ["FAMILY"]

CHANGEABLE = frozenset({
    "commentary", "contentCallToActionLabel", "contentLandingPage", "reshareContext",
    "lifecycleState", "adContext",
})  # fmt: skip  # names in lines

_MOST_ALT_TEXT = 4_085
_MOST_COUNT = 100
_FIRST_SHARE = 7_300_000_000_000_000_000
_SPONSORED_ONLY = ("carousel",)
_UNPAID_ONLY = ("multiImage", "poll", "celebration")
_MEDIA = {"image": "images", "video": "videos", "document": "documents"}
_SET_BY_LINKEDIN = frozenset({"id", "createdAt", "lastModifiedAt", "publishedAt"})


def of_creatives(world: World, _: Key | None) -> Shelf:
    """The posts that the world's creatives show."""
    return {
        post["id"]: post
        for campaign in world.campaigns
        if campaign.kind.content in ("eventAd", "reference")
        for post in _posts_of(campaign, world.born_ms)
    }


def _posts_of(campaign: Campaign, born: int) -> Iterator[Document]:
    kind = _TYPE_OF_FORMAT.get(campaign.kind.format, "STANDARD")
    for creative in campaign.creatives:
        event = campaign.kind.content == "eventAd"
        yield {
            "id": f"urn:li:ugcPost:{creative.share}" if event else creative.share_urn,
            "author": campaign.account.company_urn,
            "commentary": f"Post of creative {creative.id}",
            "visibility": "PUBLIC",
            "lifecycleState": "PUBLISHED",
            "lifecycleStateInfo": {"isEditedByAuthor": False},
            "distribution": {"feedDistribution": "NONE"},
            "isReshareDisabledByAuthor": False,
            "adContext": {
                "dscAdAccount": campaign.account.urn,
                "dscStatus": "ACTIVE",
                "dscAdType": kind,
                "isDsc": True,
            },
            "createdAt": born,
            "publishedAt": born,
            "lastModifiedAt": born,
        }


_TYPE_OF_FORMAT = {
    "SINGLE_VIDEO": "VIDEO",
    "CAROUSEL": "CAROUSEL",
    "SPONSORED_UPDATE_NATIVE_DOCUMENT": "NATIVE_DOCUMENT",
    "SPONSORED_UPDATE_EVENT": "EVENT",
}


def born(context: Context, post: Document) -> Document:
    """A new post, if it may be one."""
    check_owner(context, post["author"])
    faults = [*_faults(post), *_media_faults(context, post)]
    if post["lifecycleState"] != "PUBLISHED":
        text = "A post is created with lifecycleState PUBLISHED"
        faults.append(Fault("INVALID_VALUE_FOR_FIELD", "/lifecycleState", text))
    if faults:
        raise bad_fields(faults)
    number = _FIRST_SHARE + number_in(f":{context.state.store.new_id('posts')}")
    made = {
        "isReshareDisabledByAuthor": False,
        **post,
        "id": f"urn:li:share:{number}",
        "publishedAt": post["createdAt"],
        "lifecycleStateInfo": {"isEditedByAuthor": False},
    }
    if _is_dark(post):
        context.visible_account(number_in(post["adContext"]["dscAdAccount"]))
        made["adContext"] = {**post["adContext"], "dscAdType": kind_of(post), "isDsc": True}
    return made


def changed(context: Context, post: Document) -> Document:
    """A post after a change; archiving it cancels its creatives."""
    before = context.shelf[post["id"]]
    other = [name for name in {*before, *post} if before.get(name) != post.get(name)]
    faults = [
        Fault("FIELD_NOT_ALLOWED", f"/{name}", f"{name} cannot change")
        for name in sorted(set(other) - CHANGEABLE - _SET_BY_LINKEDIN)
    ]
    old, new = before.get("adContext", {}), post.get("adContext", {})
    if old.get("dscAdAccount") != new.get("dscAdAccount"):
        text = "The account that sponsors a post cannot change"
        faults.append(Fault("FIELD_NOT_ALLOWED", "/adContext/dscAdAccount", text))
    faults += _faults(post)
    if faults:
        raise bad_fields(faults)
    if new.get("dscStatus") == "ARCHIVED" != old.get("dscStatus"):
        _cancel_creatives(context, post["id"])
    if "commentary" in other:
        post["lifecycleStateInfo"] = {**post["lifecycleStateInfo"], "isEditedByAuthor": True}
    return post


def read(context: Context) -> Answer:
    """One post; 403 where it is sponsored by an account without a role."""
    document = context.shelf.get(context.key)
    if document is not None:
        context.check_access(document.get("adContext", {}).get("dscAdAccount", ""))
    return get(context)


def author(context: Context) -> Answer:
    """An author's posts, the newest first."""
    check_owner(context, context.arguments["author"])
    _check_count(context)
    by = "createdAt" if context.arguments.get("sortBy") == "CREATED" else "lastModifiedAt"
    own = [one for one in context.shelf.values() if one["author"] == context.arguments["author"]]
    return paged(context, sorted(own, key=lambda one: (-one[by], one["id"])))


def dsc_ad_account(context: Context) -> Answer:
    """What an account sponsors and nobody else sees."""
    context.visible_account(number_in(context.arguments["dscAdAccount"]))
    _check_count(context)
    return find(context)


def delete(context: Context) -> Answer:
    """Gone, whether it was there or not."""
    context.shelf.pop(context.key, None)
    return Answer(status=204)


def _check_count(context: Context) -> None:
    if context.arguments.get("count", 1) > _MOST_COUNT:
        text = f"count is at most {_MOST_COUNT}"
        raise bad_parameter("FIELD_INVALID", "count", text)


def _is_dark(post: Document) -> bool:
    return bool(post["distribution"].get("feedDistribution") == "NONE")


def _faults(post: Document) -> Iterator[Fault]:
    content = post.get("content", {})
    if "content" in post and len(content) != 1:
        raise bad_body(f"ERROR :: /content :: one member, not {len(content)}")
    if "contentCallToActionLabel" in post and "contentLandingPage" not in post:
        text = "A call to action needs a landing page"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/contentLandingPage", text, conditional=True)
    cards = content.get("carousel", {}).get("cards", [])
    if "carousel" in content and not 2 <= len(cards) <= 10:
        text = f"A carousel has 2 to 10 cards, not {len(cards)}"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/content/carousel/cards", text)
    if len(content.get("media", {}).get("altText", "")) > _MOST_ALT_TEXT:
        text = f"altText has at most {_MOST_ALT_TEXT} characters"
        yield Fault("FIELD_LENGTH_TOO_LONG", "/content/media/altText", text)
    yield from _dark_faults(post) if _is_dark(post) else _feed_faults(content)


def _dark_faults(post: Document) -> Iterator[Fault]:
    """What a post has to be that exists for sponsoring only."""
    if "dscAdAccount" not in post.get("adContext", {}):
        text = "Without feed distribution the post needs the account that sponsors it"
        path = "/adContext/dscAdAccount"
        yield Fault("CONDITIONAL_MISSING_FIELD", path, text, conditional=True)
    if Urn(post["author"]).entity == "person":
        text = "A post for sponsoring only has an organization as its author"
        yield Fault("CONDITIONAL_INVALID_VALUE", "/author", text, conditional=True)
    if post["visibility"] != "PUBLIC":
        text = "A post for sponsoring only is PUBLIC"
        yield Fault("CONDITIONAL_INVALID_VALUE", "/visibility", text, conditional=True)
    for name in (one for one in _UNPAID_ONLY if one in post.get("content", {})):
        text = f"{name} cannot be sponsored"
        yield Fault("CONDITIONAL_FIELD_NOT_ALLOWED", f"/content/{name}", text, conditional=True)


def _feed_faults(content: Document) -> Iterator[Fault]:
    for name in (one for one in _SPONSORED_ONLY if one in content):
        text = f"{name} is for sponsored posts only"
        yield Fault("CONDITIONAL_FIELD_NOT_ALLOWED", f"/content/{name}", text, conditional=True)


def _media_faults(context: Context, post: Document) -> Iterator[Fault]:
    """Media have to be there, ready, and of the author."""
    for path, urn in _media(post.get("content", {})):
        kind = _MEDIA.get(Urn(urn).entity)
        document = context.state.store.shelf(kind).get(urn) if kind else None
        if document is None:
            yield Fault("FIELD_VALUE_DOES_NOT_EXIST", path, f"{urn} does not exist")
        elif document["owner"] != post["author"]:
            yield Fault("MISMATCH_FIELDS", path, f"{urn} belongs to {document['owner']}")
        elif document["status"] != "AVAILABLE":
            text = f"{urn} is {document['status']}: wait until it is AVAILABLE"
            yield Fault("FIELD_VALUE_NOT_ACTIVE", path, text)


def _media(content: Document) -> Iterator[tuple[str, str]]:
    if "media" in content:
        yield "/content/media/id", str(content["media"].get("id"))
    if "thumbnail" in content.get("article", {}):
        yield "/content/article/thumbnail", content["article"]["thumbnail"]
    for at, card in enumerate(content.get("carousel", {}).get("cards", [])):
        yield f"/content/carousel/cards/{at}/media/id", str(card.get("media", {}).get("id"))


def _cancel_creatives(context: Context, post: str) -> None:
    for shelf in context.state.store.shelves("creatives"):
        for creative in shelf.values():
            if creative["content"].get("reference") == post:
                creative["intendedStatus"] = "CANCELED"
                creative["isServing"] = False


FAMILY = Family(
    handlers={
        "posts.get": read,
        "posts.author": author,
        "posts.dsc_ad_account": dsc_ad_account,
        "posts.delete": delete,
    },
    seeds={"posts": of_creatives},
    criteria={
        "posts.dsc_ad_account": {
            "dscAdAccount": "adContext.dscAdAccount",
            "dscAdTypes": "adContext.dscAdType",
        },
    },
    births={"posts": born},
    settlements={"posts": changed},
)
