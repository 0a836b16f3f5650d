"""How posts, media and messages type: checked by mypy, never run."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, assert_type

from linkedin_ads_async import (
    BatchCreated,
    BatchResult,
    Created,
    LinkedInAds,
    Page,
    Pages,
    Response,
    Urn,
    UrnLike,
)
from linkedin_ads_async.models.conversation_ads import ConversationAd
from linkedin_ads_async.models.creatives import InlinePostAdContext
from linkedin_ads_async.models.documents import Document, DocumentInitializeUploadRequest
from linkedin_ads_async.models.images import Image, ImageInitializeUploadRequest, ImageUpload
from linkedin_ads_async.models.in_mail_contents import InMailContent
from linkedin_ads_async.models.posts import Post
from linkedin_ads_async.models.sponsored_message_contents import SponsoredMessageContent
from linkedin_ads_async.models.videos import (
    Video,
    VideoFinalizeUploadRequest,
    VideoInitializeUploadRequest,
    VideoUpload,
)
from linkedin_ads_async.resources.uploads import UploadState

PAGE = "urn:li:organization:40550011"


async def posts(ads: LinkedInAds) -> None:
    post = await ads.posts.get("urn:li:share:1", view_context="READER")
    assert_type(post, Post)
    assert_type(post.ad_context, InlinePostAdContext | None)
    assert_type(await ads.posts.create(Post()), Created[Urn])
    assert_type(await ads.posts.batch_get(["urn:li:share:1"]), BatchResult[UrnLike, Post])
    assert_type(ads.posts.author(author=PAGE, sort_by="CREATED"), Pages[Post])
    assert_type(await ads.posts.dsc_ad_account(dsc_ad_account=5), Page[Post])
    await ads.posts.update("urn:li:share:1", commentary="Hi", content_landing_page=None)
    await ads.posts.delete("urn:li:share:1")


async def media(ads: LinkedInAds) -> None:
    state = UploadState()
    assert_type(await ads.images.upload("a.png", owner=PAGE, resume=state), Image)
    assert_type(await ads.videos.upload(Path("a.mp4"), owner=PAGE, thumbnail=b"x"), Video)
    assert_type(await ads.documents.upload(io.BytesIO(b"%PDF"), owner=PAGE), Document)
    assert_type(state.asset, Urn | None)
    assert_type(await ads.upload("https://www.linkedin.com/x", b"x"), Response[None])
    owner = Urn(PAGE)
    image = ImageInitializeUploadRequest(owner=owner)
    assert_type(await ads.images.initialize_upload(initialize_upload_request=image), ImageUpload)
    video = VideoInitializeUploadRequest(owner=owner, file_size_bytes=80_000)
    assert_type(await ads.videos.initialize_upload(initialize_upload_request=video), VideoUpload)
    document = DocumentInitializeUploadRequest(owner=owner)
    target = await ads.documents.initialize_upload(initialize_upload_request=document)
    assert_type(target.upload_url, str | None)
    done = VideoFinalizeUploadRequest(video=Urn("urn:li:video:1"), uploaded_part_ids=["e"])
    await ads.videos.finalize_upload(finalize_upload_request=done)
    assert_type((await ads.videos.get("urn:li:video:1")).duration, int | None)
    assert_type(ads.images.associated_account(associated_account=5), Pages[Image])
    assert_type(await ads.documents.batch_get(["x"]), BatchResult[UrnLike, Document])
    assert_type(await ads.assets.register_upload(parameters={}), Any)


async def messages(ads: LinkedInAds) -> None:
    assert_type(await ads.in_mail_contents.create(InMailContent()), Created[Urn])
    assert_type(await ads.in_mail_contents.get(1), InMailContent)
    await ads.in_mail_contents.send_test_in_mail(
        ad_in_mail_content_id=1, campaign=2, creative=3, account=4
    )
    talk = (await ads.conversation_ads.create(ConversationAd())).id
    assert_type(talk, Urn)
    await ads.conversation_ads.update(talk, first_message_content=None)
    node = SponsoredMessageContent()
    assert_type(await ads.sponsored_message_contents.create(talk, node), Created[Urn])
    assert_type(await ads.sponsored_message_contents.batch_create(talk, [node]), BatchCreated[Urn])
    assert_type(ads.sponsored_message_contents.get_all(talk), Pages[SponsoredMessageContent])
    assert_type(
        await ads.sponsored_message_contents.batch_update(talk, {talk: {"body_source": None}}),
        BatchResult[UrnLike, None],
    )
    assert_type(await ads.ad_in_mail_company_sender_permissions.account(account=1), Page[Any])
    await ads.ad_in_mail_member_sender_permissions.replace("key", {})
    assert_type(ads.ad_in_mail_member_sender_permissions_external.member(member=1), Pages[Any])
