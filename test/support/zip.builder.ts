export * from '../../tools/bench/zip.builder';
