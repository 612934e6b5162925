import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { ConversationDto, ConversationInputDto } from './conversation.dto';
import { Conversations } from './conversations.use-case';

@ApiTags('conversations')
@SignedIn()
@Controller('api')
export class ConversationController {
  constructor(private readonly conversations: Conversations) {}

  @Post('agreements/:agreementId/conversations')
  @ApiCreatedResponse({ type: ConversationDto })
  add(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Body() input: ConversationInputDto,
  ): Promise<ConversationDto> {
    return this.conversations.add(actor, agreementId, input);
  }

  @Put('conversations/:conversationId')
  @ApiIfMatch()
  change(
    @CurrentActor() actor: Actor,
    @Param('conversationId', PathNumberPipe) conversationId: number,
    @IfMatch() version: number,
    @Body() input: ConversationInputDto,
  ): Promise<ConversationDto> {
    return this.conversations.change(actor, conversationId, version, input);
  }

  @Delete('conversations/:conversationId')
  @HttpCode(204)
  @ApiIfMatch()
  remove(
    @CurrentActor() actor: Actor,
    @Param('conversationId', PathNumberPipe) conversationId: number,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.conversations.remove(actor, conversationId, version);
  }
}
