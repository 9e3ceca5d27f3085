import {
  createLinter,
  type DifficultyPartName,
  difficulty,
  difficultyParts,
  fix,
  type Linter,
  type PresetName
} from '@llano/linter'
import type {LintAnswer, LintQuestion} from './lint-answer.ts'

const linters = new Map<PresetName, Linter>()
const baseUrl = `${location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}`

addEventListener('message', ({data}: MessageEvent<LintQuestion>) => {
  postMessage(answer(data))
})

function answer(question: LintQuestion): LintAnswer {
  const {kind, text} = question
  if (kind === 'difficulty') return scoreDifficulty(text)
  const {preset} = question
  if (kind === 'fix') {
    const fixed = fix(text, {preset})
    return {kind, text: fixed.text, count: fixed.applied.length}
  }
  const linter = linters.get(preset) ?? createLinter({preset, baseUrl})
  linters.set(preset, linter)
  return {kind, report: linter.lint(text)}
}

function scoreDifficulty(text: string): LintAnswer {
  const {document} = difficulty(text)
  const names = Object.keys(difficultyParts) as DifficultyPartName[]
  return {
    kind: 'difficulty',
    score: document.score,
    parts: names.map((name) => ({
      name,
      title: difficultyParts[name].title,
      points: document.parts[name].points,
      weight: difficultyParts[name].weight
    }))
  }
}
