import { describe, expect, it } from 'vitest';
import { answerOf, conditionOf } from '../../../src/domain/roadmap/conditions';

describe('the condition of a measure', () => {
  it.each([
    ['Беседы (при  Наличии запроса)', 'при наличии'],
    ['Поддержка при необходимости', 'при необходимости'],
    ['Консультации по мере необходимости', 'при необходимости'],
    ['Консультации по мере возможности', null],
    ['Консультации', null],
  ])('of «%s» is %s', (text, condition) => {
    expect(conditionOf(text)).toBe(condition);
  });
});

describe('an answer', () => {
  it.each([
    ['да', 'yes'],
    [' Да, с марта', 'yes'],
    ['ДА.', 'yes'],
    ['нет', 'no'],
    ['Нет, не было', 'no'],
    ['данных нет', null],
    ['неизвестно', null],
    ['?', null],
    ['', null],
  ])('«%s» is %s', (text, answer) => {
    expect(answerOf(text)).toBe(answer);
  });
});
