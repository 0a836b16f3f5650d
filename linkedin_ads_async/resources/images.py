"""Images, and their upload as one call."""

from __future__ import annotations

from linkedin_ads_async.models.images import Image, ImageInitializeUploadRequest
from linkedin_ads_async.resources.generated import images as generated
from linkedin_ads_async.resources.resource import Calls
from linkedin_ads_async.resources.sources import IMAGE, Source
from linkedin_ads_async.resources.uploads import (
    WAIT_S,
    OnProgress,
    Slot,
    UploadState,
    author_of,
    library,
    settled,
    upload_whole,
)
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.urn import Urn, UrnLike

__all__ = ["Images"]


class Images(generated.Images):
    """Images, and their upload as one call."""

    def __init__(self, client: Calls, *, clock: Clock | None = None) -> None:
        super().__init__(client)
        self._clock = clock or Clock()

    async def upload(
        self,
        source: Source,
        *,
        owner: Urn | str,
        account: UrnLike | None = None,
        name: str | None = None,
        on_progress: OnProgress | None = None,
        resume: UploadState | None = None,
        wait_s: float | None = WAIT_S,
    ) -> Image:
        """Upload an image and wait until LinkedIn has processed it.

        >>> image = await ads.images.upload("banner.png", owner="urn:li:organization:40112233")
        >>> image.id
        Urn('urn:li:image:C55AAexample06')

        Args:
            source: A path, bytes, or a binary file that can seek: JPG, PNG or GIF, at most 10 MB;
                an ad of a single image takes 5 MB, and no GIF that moves.
            owner: The organization or person that will author the post which shows it.
            account, name: Ad account in whose media library it appears, and under which name.
            on_progress: Hears the bytes handed on and all there are; it begins anew where the file
                is sent again.
            resume: An `UploadState` that is filled on the way; handed in again, it goes on.
            wait_s: Longest wait for the processing, in seconds; with None the answer has the id
                alone, as for tokens that may upload and not read.

        Raises `UsageError`, before anything is sent, for a file that LinkedIn would refuse;
        `OSError` for a path that cannot be read; `ApiError` where it could not be processed;
        `TransportError` where that takes longer than `wait_s`; `OutcomeUnknown` where LinkedIn did
        not answer to the announcement, by which nothing is seen anywhere.
        Source: reference/api-campaign-management 11.
        """
        author, entry = author_of(owner), library(account, name)

        async def announce() -> Slot:
            wanted = ImageInitializeUploadRequest(owner=author, media_library_metadata=entry)
            target = await self.initialize_upload(initialize_upload_request=wanted)
            return Slot(target.image, target.upload_url, target.upload_url_expires_at)

        urn = await upload_whole(
            self._client,
            source,
            IMAGE,
            announce,
            owner=author,
            now=self._clock.now(),
            resume=resume,
            on_progress=on_progress,
        )
        if wait_s is None:
            return Image(id=urn)
        return await settled(lambda: self.get(urn), urn, clock=self._clock, wait_s=wait_s)
