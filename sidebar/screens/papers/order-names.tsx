/** Names of an order are the names of any document. */
export { DeclinedNames as OrderNames } from '../../parts/declined-names';
