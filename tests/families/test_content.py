"""Posts, media and messages against the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from linkedin_ads_async import LinkedInAds, diff
from linkedin_ads_async.errors import (
    ApiError,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    TransportError,
)
from linkedin_ads_async.models._shared.media import MediaLibraryMetadata
from linkedin_ads_async.models.conversation_ads import ConversationAd
from linkedin_ads_async.models.creatives import (
    InlinePostAdContext,
    InlinePostCard,
    InlinePostCarousel,
    InlinePostDistribution,
    InlinePostMedia,
)
from linkedin_ads_async.models.documents import DocumentInitializeUploadRequest
from linkedin_ads_async.models.images import ImageInitializeUploadRequest
from linkedin_ads_async.models.in_mail_contents import (
    InMailContent,
    InMailGuidedRepliesSubContent,
    InMailRegularSubContent,
    InMailSubContent,
)
from linkedin_ads_async.models.posts import Post, PostContent
from linkedin_ads_async.models.sponsored_message_contents import (
    SponsoredMessageBodySource,
    SponsoredMessageContent,
    SponsoredMessageNextAction,
    SponsoredMessageOption,
)
from linkedin_ads_async.models.videos import (
    VideoFinalizeUploadRequest,
    VideoInitializeUploadRequest,
)
from linkedin_ads_async.resources.uploads import UploadState
from linkedin_ads_async.resources.videos import Videos
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.urn import Urn

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
PDF = b"%PDF-1.7" + bytes(200)
MP4 = b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 400
PART = 4_194_304


class StillClock(Clock):
    """Waits take no time; it is noon of the sandbox's day."""

    __slots__ = ()

    def now(self) -> datetime:
        return datetime(2026, 11, 25, 12, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        assert seconds > 0


@pytest.fixture
def page(sandbox: Sandbox, account: int) -> str:
    """The organization that an account advertises for."""
    return next(each.company_urn for each in sandbox.world.accounts if each.id == account)


@pytest.fixture
def swift(ads: LinkedInAds) -> LinkedInAds:
    """The client, whose uploads do not wait for the time between two looks."""
    for resource in (ads.images, ads.videos, ads.documents):
        resource._clock = StillClock()
    return ads


def dark(page: str, account: int, **more: Any) -> Post:
    """A post for sponsoring only."""
    facts: dict[str, Any] = {
        "author": page,
        "commentary": "Read on",
        "visibility": "PUBLIC",
        "lifecycle_state": "PUBLISHED",
        "distribution": InlinePostDistribution(feed_distribution="NONE"),
        "ad_context": InlinePostAdContext(
            dsc_ad_account=Urn(f"urn:li:sponsoredAccount:{account}"), dsc_status="ACTIVE"
        ),
    }
    return Post(**{**facts, **more})


def media(urn: Urn | None, title: str = "Keel") -> PostContent:
    return PostContent(media=InlinePostMedia(id=urn, title=title))


def codes(error: pytest.ExceptionInfo[InvalidRequest]) -> set[tuple[str | None, str | None]]:
    return {(one.field, one.code) for one in error.value.input_errors}


# --- media ----------------------------------------------------------------------------------------


async def test_an_image_is_uploaded_by_one_call(swift: LinkedInAds, page: str) -> None:
    image = await swift.images.upload(PNG, owner=page)
    assert ("AVAILABLE", page) == (image.status, image.owner)
    assert image.aspect_ratio_width


async def test_the_bytes_of_an_image_can_be_sent_again(swift: LinkedInAds, page: str) -> None:
    request = ImageInitializeUploadRequest(owner=page)
    target = await swift.images.initialize_upload(initialize_upload_request=request)
    sent = [await swift.upload(target.upload_url, PNG) for _ in range(2)]
    assert sent[0].headers["etag"] == sent[1].headers["etag"]


async def test_an_image_in_the_library_of_an_account_is_found_and_renamed(
    swift: LinkedInAds, ads: LinkedInAds, page: str, account: int
) -> None:
    image = await swift.images.upload(PNG, owner=page, account=account, name="Keel")
    await swift.images.upload(PNG, owner=page)
    (found,) = await ads.images.associated_account(associated_account=account)
    assert (image.id, "Keel") == (found.id, found.media_library_metadata.asset_name)
    await ads.images.update(
        image.id,
        media_library_metadata=MediaLibraryMetadata(
            associated_account=found.media_library_metadata.associated_account, asset_name="Mast"
        ),
    )
    again = await ads.images.get(image.id)
    assert "Mast" == again.media_library_metadata.asset_name


async def test_the_library_of_a_forbidden_account_is_refused(
    ads: LinkedInAds, page: str, forbidden_account: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.images.upload(PNG, owner=page, account=forbidden_account)
    with pytest.raises(PermissionDenied):
        await ads.videos.associated_account(associated_account=forbidden_account)


async def test_a_video_of_several_parts_is_uploaded_by_one_call(
    swift: LinkedInAds, sandbox: Sandbox, page: str
) -> None:
    data = MP4 + bytes(2 * PART)
    told: list[int] = []
    video = await swift.videos.upload(
        data, owner=page, thumbnail=PNG, captions=b"1\n", on_progress=lambda n, _: told.append(n)
    )
    assert ("AVAILABLE", len(data)) == (video.status, told[-1])
    assert video.duration
    assert video.thumbnail
    slots = sandbox.state.store.shelf("uploads")[video.id]["slots"]
    sizes = {name: slot["size"] for name, slot in slots.items()}
    rest = len(MP4)
    assert {"0": PART, "1": PART, "2": rest, "thumbnail": len(PNG), "captions": 2} == sizes


async def test_an_upload_goes_on_where_it_was_broken_off(
    swift: LinkedInAds, sandbox: Sandbox, page: str
) -> None:
    def pull_the_plug(sent: int, total: int) -> None:
        if sent == total:
            raise RuntimeError("no power")

    state, data = UploadState(), MP4 + bytes(2 * PART)
    with pytest.raises(RuntimeError, match="no power"):
        await swift.videos.upload(data, owner=page, resume=state, on_progress=pull_the_plug)
    assert not state.complete
    again = UploadState.from_json(state.to_json())
    video = await swift.videos.upload(data, owner=page, resume=again)
    assert (state.asset, "AVAILABLE") == (video.id, video.status)
    operations = [call["operation"] for call in sandbox.state.calls]
    assert 1 == operations.count("videos.initialize_upload")


async def test_the_steps_of_a_video_upload_can_be_made_one_by_one(
    ads: LinkedInAds, page: str
) -> None:
    target = await ads.videos.initialize_upload(
        initialize_upload_request=VideoInitializeUploadRequest(
            owner=Urn(page), file_size_bytes=len(MP4)
        )
    )
    (part,) = target.upload_instructions
    assert (0, len(MP4) - 1, "") == (part.first_byte, part.last_byte, target.upload_token)
    assert "WAITING_UPLOAD" == (await ads.videos.get(target.video)).status
    etag = (await ads.upload(part.upload_url, MP4)).headers["etag"]
    await ads.videos.finalize_upload(
        finalize_upload_request=VideoFinalizeUploadRequest(
            video=target.video, upload_token=target.upload_token, uploaded_part_ids=[etag]
        )
    )
    first, second = [(await ads.videos.batch_get([target.video])).results for _ in range(2)]
    assert ("PROCESSING", "AVAILABLE") == (
        first[target.video].status,
        second[target.video].status,
    )


async def test_a_video_is_not_finalized_without_all_etags_in_order(
    ads: LinkedInAds, page: str
) -> None:
    target = await ads.videos.initialize_upload(
        initialize_upload_request=VideoInitializeUploadRequest(
            owner=Urn(page), file_size_bytes=PART + 1
        )
    )
    first, second = target.upload_instructions
    etags = [
        (await ads.upload(first.upload_url, bytes(PART))).headers["etag"],
        (await ads.upload(second.upload_url, b"x")).headers["etag"],
    ]
    for wrong in (etags[:1], etags[::-1], []):
        request = VideoFinalizeUploadRequest(
            video=target.video, upload_token="", uploaded_part_ids=wrong
        )
        with pytest.raises(InvalidRequest) as caught:
            await ads.videos.finalize_upload(finalize_upload_request=request)
        path = "/finalizeUploadRequest/uploadedPartIds"
        assert {(path, "INVALID_VALUE_FOR_FIELD")} == codes(caught)


async def test_a_part_of_another_size_is_refused(ads: LinkedInAds, page: str) -> None:
    target = await ads.videos.initialize_upload(
        initialize_upload_request=VideoInitializeUploadRequest(
            owner=Urn(page), file_size_bytes=80_000
        )
    )
    with pytest.raises(InvalidRequest, match="80000 were announced"):
        await ads.upload(target.upload_instructions[0].upload_url, b"too short")


async def test_an_upload_url_that_has_expired_takes_nothing(
    ads: LinkedInAds, sandbox: Sandbox, page: str
) -> None:
    target = await ads.images.initialize_upload(
        initialize_upload_request=ImageInitializeUploadRequest(owner=Urn(page))
    )
    sandbox.state.clock.set(sandbox.state.clock.now + timedelta(hours=1))
    with pytest.raises(PermissionDenied, match="expired"):
        await ads.upload(target.upload_url, PNG)


async def test_a_file_that_is_not_what_it_claims_fails_its_processing(
    ads: LinkedInAds, page: str
) -> None:
    target = await ads.documents.initialize_upload(
        initialize_upload_request=DocumentInitializeUploadRequest(owner=Urn(page))
    )
    await ads.upload(target.upload_url, b"plain text")
    looks = [(await ads.documents.get(target.document)).status for _ in range(2)]
    assert ["PROCESSING", "PROCESSING_FAILED"] == looks


async def test_a_video_that_fails_its_processing_is_an_error(
    ads: LinkedInAds, sandbox: Sandbox, page: str
) -> None:
    class Spoiled(Videos):
        async def finalize_upload(self, **request: Any) -> None:
            for upload in sandbox.state.store.shelf("uploads").values():
                upload["slots"]["0"]["head"] = "00"
            await super().finalize_upload(**request)

    with pytest.raises(ApiError, match="could not process"):
        await Spoiled(ads, clock=StillClock()).upload(MP4, owner=page)


async def test_a_wait_without_end_is_a_timeout(ads: LinkedInAds, page: str) -> None:
    with pytest.raises(TransportError, match="still PROCESSING"):
        await ads.images.upload(PNG, owner=page, wait_s=0)


async def test_a_document_is_uploaded_and_found(
    swift: LinkedInAds, ads: LinkedInAds, page: str, account: int
) -> None:
    document = await swift.documents.upload(PDF, owner=page, account=account, name="Guide")
    listed = [one.id async for one in ads.documents.associated_account(associated_account=account)]
    batch = await ads.documents.batch_get([document.id, "urn:li:document:none"])
    assert [document.id] == listed
    assert ([document.id], ["urn:li:document:none"]) == (list(batch.results), list(batch.errors))


async def test_images_are_read_together(swift: LinkedInAds, ads: LinkedInAds, page: str) -> None:
    one, other = [await swift.images.upload(PNG, owner=page) for _ in range(2)]
    batch = await ads.images.batch_get([other.id, one.id])
    assert [other.id, one.id] == list(batch.results)


async def test_a_video_in_the_library_can_be_renamed(
    swift: LinkedInAds, ads: LinkedInAds, page: str, account: int
) -> None:
    video = await swift.videos.upload(MP4, owner=page, account=account, name="Launch")
    before = await ads.videos.get(video.id)
    (after,) = await ads.videos.associated_account(associated_account=account)
    after.media_library_metadata.asset_name = "Launch two"
    await ads.videos.update(video.id, patch=diff(before, after))
    again = await ads.videos.get(video.id)
    assert "Launch two" == again.media_library_metadata.asset_name


async def test_an_owner_for_whom_the_member_cannot_act_is_refused(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    forbidden = next(each for each in sandbox.world.accounts if each.forbidden)
    for owner in (forbidden.urn, "urn:li:person:somebody", "urn:li:share:1"):
        with pytest.raises(PermissionDenied, match="check your permissions"):
            await ads.images.upload(PNG, owner=owner)


async def test_the_older_uploads_take_what_is_not_documented(ads: LinkedInAds) -> None:
    assert {} == await ads.assets.register_upload(parameters={"registerUploadRequest": {}})
    assert {} == await ads.assets.complete_multipart_upload(parameters={})


# --- posts ----------------------------------------------------------------------------------------


async def test_a_post_for_sponsoring_shows_an_uploaded_image(
    swift: LinkedInAds, ads: LinkedInAds, page: str, account: int
) -> None:
    image = await swift.images.upload(PNG, owner=page)
    created = await ads.posts.create(dark(page, account, content=media(image.id)))
    post = await ads.posts.get(created.id)
    assert ("share", "STANDARD", True) == (
        created.id.entity,
        post.ad_context.dsc_ad_type,
        post.ad_context.is_dsc,
    )
    assert image.id == post.content.media.id
    assert post.created_at == post.published_at


async def test_posts_of_an_account_are_listed_by_kind(
    swift: LinkedInAds, ads: LinkedInAds, page: str, account: int
) -> None:
    video = await swift.videos.upload(MP4, owner=page)
    created = await ads.posts.create(dark(page, account, content=media(video.id)))
    listing = ads.posts.dsc_ad_account(dsc_ad_account=account, dsc_ad_types=["VIDEO"], count=100)
    posts = [post async for post in listing]
    assert created.id in [post.id for post in posts]
    assert {"VIDEO"} == {post.ad_context.dsc_ad_type for post in posts}


async def test_posts_of_an_author_come_newest_first(
    ads: LinkedInAds, page: str, account: int
) -> None:
    one = await ads.posts.create(dark(page, account))
    two = await ads.posts.create(dark(page, account))
    await ads.posts.update(one.id, commentary="Changed")
    listing = ads.posts.author(author=page, sort_by="LAST_MODIFIED", count=50)
    newest = [post async for post in listing][:2]
    assert [one.id, two.id] == [post.id for post in newest]
    assert [True, False] == [post.lifecycle_state_info.is_edited_by_author for post in newest]


async def test_more_than_100_posts_on_a_page_are_refused(ads: LinkedInAds, page: str) -> None:
    with pytest.raises(InvalidRequest, match="at most 100"):
        await ads.posts.author(author=page, count=101)


async def test_the_posts_of_the_world_are_those_of_its_creatives(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    campaign = next(
        one
        for one in sandbox.world.campaigns
        if one.account.id == account and one.kind.content == "reference"
    )
    wanted = campaign.creatives[0].share_urn
    batch = await ads.posts.batch_get([wanted, "urn:li:share:1"])
    assert wanted == batch.results[wanted].id
    assert ["urn:li:share:1"] == list(batch.errors)


async def test_a_post_of_a_forbidden_account_is_not_shown(
    ads: LinkedInAds, sandbox: Sandbox, forbidden_account: int
) -> None:
    campaign = next(
        one
        for one in sandbox.world.campaigns
        if one.account.forbidden and one.kind.content == "reference"
    )
    with pytest.raises(PermissionDenied):
        await ads.posts.get(campaign.creatives[0].share_urn)
    with pytest.raises(PermissionDenied):
        await ads.posts.dsc_ad_account(dsc_ad_account=forbidden_account)


async def test_archiving_a_post_cancels_its_creatives(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    campaign = next(
        one
        for one in sandbox.world.campaigns
        if one.account.id == account and one.kind.content == "reference"
    )
    creative = campaign.creatives[0]
    before = await ads.posts.get(creative.share_urn)
    after = await ads.posts.get(creative.share_urn)
    after.ad_context.dsc_status = "ARCHIVED"
    await ads.posts.update(creative.share_urn, patch=diff(before, after))
    found = await ads.creatives.get(account, creative.urn)
    assert ("CANCELED", False) == (found.intended_status, found.is_serving)


async def test_a_post_is_deleted_as_often_as_one_likes(
    ads: LinkedInAds, page: str, account: int
) -> None:
    created = await ads.posts.create(dark(page, account))
    await ads.posts.delete(created.id)
    await ads.posts.delete(created.id)
    with pytest.raises(NotFound):
        await ads.posts.get(created.id)


async def test_a_post_without_distribution_needs_an_account_and_an_organization(
    ads: LinkedInAds, sandbox: Sandbox, page: str, account: int
) -> None:
    wrong = dark(
        page, account, author=sandbox.world.member, visibility="LOGGED_IN", ad_context=None
    )
    with pytest.raises(InvalidRequest) as caught:
        await ads.posts.create(wrong)
    assert "MULTIPLE_VALIDATIONS_FAILED" == caught.value.code


async def test_a_button_needs_a_landing_page(ads: LinkedInAds, page: str, account: int) -> None:
    with pytest.raises(InvalidRequest) as caught:
        await ads.posts.create(dark(page, account, content_call_to_action_label="SIGN_UP"))
    assert {("/contentLandingPage", "CONDITIONAL_MISSING_FIELD")} == codes(caught)


@pytest.mark.parametrize("cards", [1, 11])
async def test_a_carousel_has_two_to_ten_cards(
    swift: LinkedInAds, ads: LinkedInAds, page: str, account: int, cards: int
) -> None:
    image = await swift.images.upload(PNG, owner=page)
    card = InlinePostCard(media=InlinePostMedia(id=image.id), landing_page="https://example.com/")
    content = PostContent(carousel=InlinePostCarousel(cards=[card] * cards))
    with pytest.raises(InvalidRequest) as caught:
        await ads.posts.create(dark(page, account, content=content))
    assert {("/content/carousel/cards", "INVALID_VALUE_FOR_FIELD")} == codes(caught)


async def test_a_post_waits_until_its_image_is_ready_and_of_its_author(
    swift: LinkedInAds, ads: LinkedInAds, sandbox: Sandbox, page: str, account: int
) -> None:
    early = await ads.images.upload(PNG, owner=page, wait_s=None)
    foreign = await swift.images.upload(PNG, owner=sandbox.world.member)
    early_again = await ads.images.upload(PNG, owner=page, wait_s=None)
    for urn, code in (
        (early_again.id, "FIELD_VALUE_NOT_ACTIVE"),
        (foreign.id, "MISMATCH_FIELDS"),
        (Urn("urn:li:image:none"), "FIELD_VALUE_DOES_NOT_EXIST"),
    ):
        with pytest.raises(InvalidRequest) as caught:
            await ads.posts.create(dark(page, account, content=media(urn)))
        assert {("/content/media/id", code)} == codes(caught)
    assert "AVAILABLE" == (await ads.images.get(early.id)).status


async def test_what_a_post_shows_cannot_change(ads: LinkedInAds, page: str, account: int) -> None:
    created = await ads.posts.create(dark(page, account))
    with pytest.raises(InvalidRequest) as caught:
        await ads.posts.update(created.id, visibility="CONNECTIONS")
    assert ("/visibility", "FIELD_NOT_ALLOWED") in codes(caught)


# --- messages -------------------------------------------------------------------------------------


def mail(account: int, sender: str, **more: Any) -> InMailContent:
    facts: dict[str, Any] = {
        "account": Urn(f"urn:li:sponsoredAccount:{account}"),
        "name": "Invitation",
        "subject": "Come aboard, %FIRSTNAME%",
        "sender": sender,
        "html_body": "<p>Hello</p>",
        "sub_content": InMailSubContent(
            regular=InMailRegularSubContent(
                call_to_action_text="Register",
                call_to_action_landing_page_url="https://example.com/",
            )
        ),
    }
    return InMailContent(**{**facts, **more})


def text(words: str, *options: SponsoredMessageOption) -> SponsoredMessageContent:
    return SponsoredMessageContent(
        body_source=SponsoredMessageBodySource(text=words),
        next_action=SponsoredMessageNextAction(options=list(options)) if options else None,
    )


def reply(words: str, following: Urn | None = None) -> SponsoredMessageOption:
    return SponsoredMessageOption(
        reply_type="SIMPLE_REPLY", option_text=words, next_content=following
    )


@pytest.fixture
async def talk(ads: LinkedInAds, account: int) -> Urn:
    """A new conversation."""
    owner = Urn(f"urn:li:sponsoredAccount:{account}")
    return (await ads.conversation_ads.create(ConversationAd(parent_account=owner))).id


async def test_a_message_ad_is_made_changed_and_tried(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.in_mail_contents.create(mail(account, sandbox.world.member))
    await ads.in_mail_contents.update(created.id, subject="Still a seat")
    content = await ads.in_mail_contents.get(created.id)
    assert ("Still a seat", sandbox.world.member) == (content.subject, content.created_by)
    assert content.last_modified_at > content.created_at
    await ads.in_mail_contents.send_test_in_mail(
        ad_in_mail_content_id=created.id, campaign=1, creative=2, account=account
    )
    with pytest.raises(NotFound):
        await ads.in_mail_contents.send_test_in_mail(
            ad_in_mail_content_id=1, campaign=1, creative=2, account=account
        )


async def test_a_sender_has_to_be_approved(ads: LinkedInAds, account: int) -> None:
    sender = "urn:li:person:aColleague"
    with pytest.raises(InvalidRequest) as caught:
        await ads.in_mail_contents.create(mail(account, sender))
    assert {("/sender", "SINMAIL_SENDER_NOT_APPROVED")} == codes(caught)
    await ads.ad_in_mail_member_sender_permissions.replace(sender, {"approved": True})
    assert (await ads.in_mail_contents.create(mail(account, sender))).id
    by_member = await ads.ad_in_mail_member_sender_permissions.member(member=sender)
    by_account = await ads.ad_in_mail_member_sender_permissions.account(account="1")
    assert ([{"approved": True}], []) == (by_member.items, by_account.items)


async def test_permissions_given_from_outside_count_too(ads: LinkedInAds, account: int) -> None:
    sender = "urn:li:person:aGuest"
    await ads.ad_in_mail_member_sender_permissions_external.replace(sender, {"note": "a guest"})
    by_member = await ads.ad_in_mail_member_sender_permissions_external.member(member=sender)
    by_account = await ads.ad_in_mail_member_sender_permissions_external.account(account="1")
    assert ([{"note": "a guest"}], []) == (by_member.items, by_account.items)
    assert (await ads.in_mail_contents.create(mail(account, sender))).id


async def test_nothing_is_known_of_organizations_that_may_be_sender(ads: LinkedInAds) -> None:
    page = await ads.ad_in_mail_company_sender_permissions.account(account="1")
    assert [] == page.items


@pytest.mark.parametrize(
    ("more", "field", "code"),
    [
        ({"subject": "x" * 61}, "/subject", "FIELD_LENGTH_TOO_LONG"),
        ({"html_body": "x" * 1_501}, "/htmlBody", "FIELD_LENGTH_TOO_LONG"),
        ({"html_body": None}, "/htmlBody", "CONDITIONAL_MISSING_FIELD"),
    ],
)
async def test_a_message_ad_keeps_to_its_limits(
    ads: LinkedInAds, sandbox: Sandbox, account: int, more: dict[str, Any], field: str, code: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        await ads.in_mail_contents.create(mail(account, sandbox.world.member, **more))
    assert {(field, code)} == codes(caught)


async def test_a_conversation_is_built_from_its_leaves_up(
    ads: LinkedInAds, sandbox: Sandbox, account: int, talk: Urn
) -> None:
    leaf = (await ads.sponsored_message_contents.create(talk, text("The long berth."))).id
    assert f"urn:li:sponsoredMessageContent:({talk},1)" == leaf
    (root,) = (
        await ads.sponsored_message_contents.batch_create(
            talk, [text("Which berth?", reply("The long one", leaf))]
        )
    ).ids
    await ads.conversation_ads.update(talk, first_message_content=root)
    assert root == (await ads.conversation_ads.get(talk)).first_message_content
    created = await ads.in_mail_contents.create(
        mail(
            account,
            sandbox.world.member,
            html_body=None,
            sub_content=InMailSubContent(
                guided_replies=InMailGuidedRepliesSubContent(sponsored_conversation=talk)
            ),
        )
    )
    read = await ads.in_mail_contents.batch_get([created.id])
    assert "n/a" == read.results[created.id].html_body
    nodes = [node async for node in ads.sponsored_message_contents.get_all(talk)]
    assert [leaf, root] == [node.id for node in nodes]
    node = await ads.sponsored_message_contents.get(talk, root)
    assert leaf == node.next_action.options[0].next_content


async def test_messages_are_changed_and_deleted_together(ads: LinkedInAds, talk: Urn) -> None:
    made = await ads.sponsored_message_contents.batch_create(talk, [text("One"), text("Two")])
    one, two = made.ids
    done = await ads.sponsored_message_contents.batch_update(
        talk, {one: {"body_source": SponsoredMessageBodySource(text="Uno")}}
    )
    await ads.sponsored_message_contents.update(
        talk, two, body_source=SponsoredMessageBodySource(text="Due")
    )
    read = await ads.sponsored_message_contents.batch_get(talk, [two, one])
    assert (True, ["Due", "Uno"]) == (done.ok, [m.body_source.text for m in read.results.values()])
    gone = await ads.sponsored_message_contents.batch_delete(talk, [one, two])
    assert (True, 0) == (gone.ok, len(await ads.sponsored_message_contents.get_all(talk)))


async def test_a_message_can_only_lead_to_one_that_is_there(ads: LinkedInAds, talk: Urn) -> None:
    following = Urn(f"urn:li:sponsoredMessageContent:({talk},9)")
    with pytest.raises(InvalidRequest) as caught:
        await ads.sponsored_message_contents.create(talk, text("Which?", reply("That", following)))
    path = "/nextAction/options/0/nextContent"
    assert {(path, "FIELD_VALUE_DOES_NOT_EXIST")} == codes(caught)


async def test_messages_must_not_lead_back(ads: LinkedInAds, talk: Urn) -> None:
    one = (await ads.sponsored_message_contents.create(talk, text("One"))).id
    two = (await ads.sponsored_message_contents.create(talk, text("Two", reply("Back", one)))).id
    with pytest.raises(InvalidRequest, match="lead back"):
        await ads.sponsored_message_contents.update(
            talk, one, next_action=SponsoredMessageNextAction(options=[reply("On", two)])
        )


async def test_a_conversation_has_25_messages_at_most(ads: LinkedInAds, talk: Urn) -> None:
    made = await ads.sponsored_message_contents.batch_create(talk, [text("Hi")] * 20)
    more = await ads.sponsored_message_contents.batch_create(talk, [text("Hi")] * 6)
    assert (20, [5]) == (len(made.ids), list(more.errors))


@pytest.mark.parametrize(
    ("option", "field", "code"),
    [
        (reply("x" * 36), "optionText", "INVALID_VALUE_FOR_FIELD"),
        (reply(""), "optionText", "INVALID_VALUE_FOR_FIELD"),
        (
            SponsoredMessageOption(reply_type="EXTERNAL_WEBSITE", option_text="Go"),
            "landingPage",
            "CONDITIONAL_MISSING_FIELD",
        ),
        (
            SponsoredMessageOption(reply_type="LEAD_GENERATION", option_text="Go"),
            "nextContent",
            "CONDITIONAL_INVALID_VALUE",
        ),
    ],
)
async def test_an_option_has_what_its_kind_needs(
    ads: LinkedInAds, talk: Urn, option: SponsoredMessageOption, field: str, code: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        await ads.sponsored_message_contents.create(talk, text("Which?", option))
    assert {(f"/nextAction/options/0/{field}", code)} == codes(caught)


async def test_a_message_keeps_to_its_limits(ads: LinkedInAds, talk: Urn) -> None:
    with pytest.raises(InvalidRequest) as caught:
        await ads.sponsored_message_contents.create(talk, text("x" * 501, *[reply("a")] * 6))
    assert {
        ("/bodySource/text", "FIELD_LENGTH_TOO_LONG"),
        ("/nextAction/options", "FIELD_VALUE_TOO_HIGH"),
    } == codes(caught)


async def test_a_conversation_begins_with_a_message_of_its_own(
    ads: LinkedInAds, talk: Urn, account: int
) -> None:
    owner = Urn(f"urn:li:sponsoredAccount:{account}")
    other = (await ads.conversation_ads.create(ConversationAd(parent_account=owner))).id
    foreign = (await ads.sponsored_message_contents.create(other, text("Hi"))).id
    with pytest.raises(InvalidRequest) as caught:
        await ads.conversation_ads.update(talk, first_message_content=foreign)
    assert {("/firstMessageContent", "FIELD_VALUE_DOES_NOT_EXIST")} == codes(caught)
    batch = await ads.conversation_ads.batch_get([other, talk])
    assert [other, talk] == list(batch.results)


async def test_a_conversation_of_a_forbidden_account_is_refused(
    ads: LinkedInAds, forbidden_account: int
) -> None:
    owner = Urn(f"urn:li:sponsoredAccount:{forbidden_account}")
    with pytest.raises(PermissionDenied):
        await ads.conversation_ads.create(ConversationAd(parent_account=owner))
