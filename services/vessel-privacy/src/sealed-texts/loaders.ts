import type { SealedText } from '@kindred/database/sealing/sealer';
import { openedTexts } from '@kindred/service/sealed-texts';

export const sealedTextLoaders = { opened: openedTexts((text: SealedText) => text) };
