import { FormRequest, TakesSpreadsheet } from '@kaskade/platform';
import { FigureImportRequestDto } from './figure-import.dto';

/** Takes one file and how it is to be read. */
export const TakesFileWithRequest = () => TakesSpreadsheet(FigureImportRequestDto);

/** How the uploaded file is to be read. Missing or faulty → 400. */
export const ImportRequest = () => FormRequest(FigureImportRequestDto);
