import { createRequire } from 'node:module';

interface XmlStream {
  addRollback(): void;
  openNode(name: string): void;
  closeNode(): void;
  commit(): void;
  rollback(): void;
}
interface Xform {
  render(xmlStream: XmlStream, model: unknown): boolean | undefined;
}
interface SheetProperties {
  map: { tabColor: Xform; pageSetUpPr: Xform; outlinePr: Xform };
  render(xmlStream: XmlStream, model?: { tabColor?: unknown; pageSetup?: unknown; outlineProperties?: unknown }): void;
}

/** The part of exceljs that writes a sheet's properties; it is not among what exceljs exports, and has no types. */
const { prototype } = createRequire(__filename)('exceljs/lib/xlsx/xform/sheet/sheet-properties-xform') as { prototype: SheetProperties };

/**
 * exceljs 4.4 writes a sheet's pageSetUpPr before its outlinePr; the file format wants tabColor, outlinePr, pageSetUpPr, and Excel
 * offers to repair a file that has both in the wrong order. Set right once, for all sheets.
 */
prototype.render = function render(this: SheetProperties, xmlStream, model) {
  if (!model) return;
  xmlStream.addRollback();
  xmlStream.openNode('sheetPr');
  const written = [
    this.map.tabColor.render(xmlStream, model.tabColor),
    this.map.outlinePr.render(xmlStream, model.outlineProperties),
    this.map.pageSetUpPr.render(xmlStream, model.pageSetup),
  ];
  if (written.some(Boolean)) {
    xmlStream.closeNode();
    xmlStream.commit();
  } else {
    xmlStream.rollback();
  }
};
