/** What is open under a finding. */
export interface FindingPanel {
  readonly id: string;
  readonly kind: 'fix' | 'accept';
}
