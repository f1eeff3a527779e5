declare module 'petrovich' {
  type Gender = 'male' | 'female';
  type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
  interface Person {
    readonly gender: Gender;
    readonly last?: string;
    readonly first?: string;
    readonly middle?: string;
  }
  /** The given parts of the name in the case. */
  export default function petrovich(person: Person, to: Case): Person;
}
