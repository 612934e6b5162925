import { loadPart } from './load-part';

loadPart(__filename);
