import { describe, expect, it } from 'vitest';
import { popped, pushed, type Route, replaced, routeOf, type Stack, top } from '../../sidebar/routes';
import { SCREENS, type Screen } from '../../src/contract/screens';

const home: Stack = [{ key: 0, route: { screen: 'home' } }];
const people: Route = { screen: 'people', role: 'mentee' };

describe('the stack of screens', () => {
  it('returns to the very screen that was left', () => {
    expect(popped(pushed(home, people))).toEqual(home);
  });

  it('keeps its last screen', () => {
    expect(popped(home)).toBe(home);
  });

  it('does not return to a replaced form', () => {
    const form = pushed(pushed(home, people), { screen: 'more' });
    const card = replaced(form, { screen: 'help' });
    expect(top(card).route.screen).toBe('help');
    expect(top(popped(card)).route).toEqual(people);
  });

  it('gives a new screen a new key, so that nothing of the old one stays', () => {
    const first = pushed(home, people);
    expect(top(replaced(first, people)).key).not.toBe(top(first).key);
  });

  it('opens every screen of the menu', () => {
    // What the menu names for itself, but has the card of any document.
    const kinds: Partial<Record<Screen, string>> = { order: 'D20', report: 'D36', participants: 'D39' };
    for (const screen of SCREENS) {
      const kind = kinds[screen];
      expect(routeOf(screen)).toMatchObject(kind ? { screen: 'paper', kind } : { screen });
    }
  });
});
