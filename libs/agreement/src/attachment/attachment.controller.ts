import { Controller, Delete, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, attachmentDisposition, CurrentActor, IfMatch, PathNumberPipe, RateLimited, SignedIn } from '@kaskade/platform';
import { AttachmentDto } from './attachment.dto';
import { AttachedFile, TakesAttachment } from './attachment-upload';
import type { UploadedAttachment } from './attachment-upload';
import { Attachments } from './attachments.use-case';

@ApiTags('agreements')
@SignedIn()
@Controller('api')
export class AttachmentController {
  constructor(private readonly attachments: Attachments) {}

  /** PDF, DOCX, XLSX, PNG, JPEG or plain text, at most 10 MB. */
  @Post('agreements/:agreementId/attachments')
  @TakesAttachment()
  @ApiCreatedResponse({ type: AttachmentDto })
  add(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @AttachedFile() file: UploadedAttachment,
  ): Promise<AttachmentDto> {
    return this.attachments.add(actor, agreementId, file);
  }

  /** The file itself, to be kept and never shown by the browser. */
  @RateLimited('export')
  @Get('attachments/:attachmentId')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentActor() actor: Actor, @Param('attachmentId', PathNumberPipe) attachmentId: number): Promise<StreamableFile> {
    const { name, mediaType, bytes } = await this.attachments.content(actor, attachmentId);
    return new StreamableFile(bytes, { type: mediaType, disposition: attachmentDisposition(name), length: bytes.length });
  }

  @Delete('attachments/:attachmentId')
  @HttpCode(204)
  @ApiIfMatch()
  remove(
    @CurrentActor() actor: Actor,
    @Param('attachmentId', PathNumberPipe) attachmentId: number,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.attachments.remove(actor, attachmentId, version);
  }
}
