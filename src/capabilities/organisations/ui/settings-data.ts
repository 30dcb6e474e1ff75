/** What screens ask of settings, and how an administrator changes them. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod'
import { call } from '#ui-kit/call.ts'
import { settingContract as contract } from '../contract/settings.ts'

export type SettingNow = z.output<typeof contract.listSettings.answer>['settings'][number]
export type SettingVersion = z.output<typeof contract.settingHistory.answer>['versions'][number]
export type SettingPreview = z.output<typeof contract.previewSetting.answer>

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: async () => (await call(contract.listSettings, {})).settings,
  staleTime: 5 * 60_000,
})

export const settingHistoryQuery = (key: string) =>
  queryOptions({
    queryKey: ['settings', key, 'history'],
    queryFn: async () => (await call(contract.settingHistory, { params: { key } })).versions,
  })

export const previewSetting = (key: string, body: z.input<typeof contract.previewSetting.body>) =>
  call(contract.previewSetting, { params: { key }, body })

export function useChangeSetting(key: string) {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['settings'] })
  return {
    change: useMutation({
      mutationFn: (body: z.input<typeof contract.changeSetting.body>) =>
        call(contract.changeSetting, { params: { key }, body }),
      onSuccess,
    }),
    revert: useMutation({
      mutationFn: (body: z.input<typeof contract.revertSetting.body>) =>
        call(contract.revertSetting, { params: { key }, body }),
      onSuccess,
    }),
  }
}
