"""Videos, and their upload in parts as one call."""

from __future__ import annotations

from contextlib import AsyncExitStack

from linkedin_ads_async.errors import DecodeError, PermissionDenied, UsageError
from linkedin_ads_async.models._shared.media import MediaStatus
from linkedin_ads_async.models.videos import (
    Video,
    VideoFinalizeUploadRequest,
    VideoInitializeUploadRequest,
)
from linkedin_ads_async.resources.generated import videos as generated
from linkedin_ads_async.resources.resource import Calls
from linkedin_ads_async.resources.sources import VIDEO, File, Source, opened
from linkedin_ads_async.resources.uploads import (
    WAIT_S,
    OnProgress,
    UploadState,
    author_of,
    library,
    send_parts,
    settled,
    state_of,
)
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.urn import Urn, UrnLike

__all__ = ["Videos"]

_STILL_IMAGE = {"media-type-family": "STILLIMAGE"}


class Videos(generated.Videos):
    """Videos, and their upload in parts as one call."""

    def __init__(self, client: Calls, *, clock: Clock | None = None) -> None:
        super().__init__(client)
        self._clock = clock or Clock()

    async def upload(
        self,
        source: Source,
        *,
        owner: Urn | str,
        thumbnail: Source | None = None,
        captions: Source | None = None,
        account: UrnLike | None = None,
        name: str | None = None,
        on_progress: OnProgress | None = None,
        resume: UploadState | None = None,
        wait_s: float | None = WAIT_S,
    ) -> Video:
        """Upload a video in parts and wait until LinkedIn has processed it.

        >>> video = await ads.videos.upload("talk.mp4", owner="urn:li:organization:40112233")
        >>> video.status
        <MediaStatus.AVAILABLE>

        Args:
            source: A path, bytes, or a binary file that can seek: MP4, 75 KB to 500 MB. An ad takes
                3 seconds to 30 minutes, which is not measured here.
            owner: The organization or person that will author the post which shows it.
            thumbnail, captions: A still picture, and captions as SRT.
            account, name: Ad account in whose media library it appears, and under which name.
            on_progress: Hears the bytes of the video handed on and all there are; it goes back
                where a part is sent again.
            resume: An `UploadState` that is filled on the way; handed in again, it sends only the
                parts that have not arrived.
            wait_s: Longest wait for the processing, in seconds; with None the answer has the id
                alone, as for tokens that may upload and not read.

        Raises `UsageError`, before anything is sent, for a file that LinkedIn would refuse;
        `OSError` for a path that cannot be read; `ApiError` where it could not be processed;
        `TransportError` where that takes longer than `wait_s`; `OutcomeUnknown` where LinkedIn did
        not answer to the announcement or to the end: with `resume=` it is looked at first.
        How thumbnail and captions are sent is inferred.
        Source: reference/api-campaign-management 11.
        """
        state = state_of(resume)
        author, entry = author_of(owner), library(account, name)
        async with AsyncExitStack() as stack:
            file = await stack.enter_async_context(opened(source))
            VIDEO.check(file)
            still = await _opened_beside(stack, "thumbnail", thumbnail)
            text = await _opened_beside(stack, "captions", captions)
            goes_on = state.goes_on(file, VIDEO, author, self._clock.now())
            arrived = goes_on and state.complete
            if not goes_on:
                wanted = VideoInitializeUploadRequest(
                    owner=author,
                    file_size_bytes=file.size_bytes,
                    upload_captions=captions is not None,
                    upload_thumbnail=thumbnail is not None,
                    media_library_metadata=entry,
                )
                await self._begin(state, file, author, wanted)
            urn = Urn(state.asset or "")
            if not (arrived and await self._is_finalized(urn)):
                await self._send_beside("thumbnail", still, state.thumbnail_url, _STILL_IMAGE)
                await self._send_beside("captions", text, state.captions_url, {})
                await send_parts(
                    self._client,
                    file,
                    state,
                    operation="videos.upload_part",
                    on_progress=on_progress,
                    etags=True,
                )
                await self._finalize(state)
        if wait_s is None:
            return Video(id=urn)
        return await settled(lambda: self.get(urn), urn, clock=self._clock, wait_s=wait_s)

    async def _begin(
        self, state: UploadState, file: File, owner: Urn, wanted: VideoInitializeUploadRequest
    ) -> None:
        target = await self.initialize_upload(initialize_upload_request=wanted)
        state.begin(
            target.video,
            file,
            [(p.first_byte, p.last_byte, p.upload_url) for p in target.upload_instructions or ()],
            owner=owner,
            expires_at=target.upload_urls_expire_at,
            token=target.upload_token,
            thumbnail_url=target.thumbnail_upload_url,
            captions_url=target.captions_upload_url,
        )

    async def _is_finalized(self, urn: Urn) -> bool:
        """Whether an upload that ended after its last part was put together all the same."""
        try:
            video = await self.get(urn)
        except PermissionDenied:
            # There are tokens that may upload and not read; a second time would be refused.
            return False
        return video.status is not None and video.status != MediaStatus.WAITING_UPLOAD

    async def _send_beside(
        self, what: str, file: File | None, url: str | None, headers: dict[str, str]
    ) -> None:
        if file is None:
            return
        if url is None:
            raise DecodeError(
                f"LinkedIn gave no URL to upload the {what} to; where resume= was given, its "
                f"upload began without {what}="
            )
        await self._client.upload(
            url,
            lambda: file.pieces(0, file.size_bytes - 1, lambda _: None),
            size_bytes=file.size_bytes,
            operation=f"videos.upload_{what}",
            headers=headers,
        )

    async def _finalize(self, state: UploadState) -> None:
        await self.finalize_upload(
            finalize_upload_request=VideoFinalizeUploadRequest(
                video=state.asset,
                upload_token=state.token,
                uploaded_part_ids=[part.etag or "" for part in state.parts],
            )
        )


async def _opened_beside(stack: AsyncExitStack, what: str, source: Source | None) -> File | None:
    if source is None:
        return None
    file = await stack.enter_async_context(opened(source))
    if not file.size_bytes:
        raise UsageError(f"{what}= is empty: {file.name} has no bytes")
    return file
