export * from './economy.module';
export { EconomySettings, type YearSettings } from './settings/economy-settings';
