/** SQL: whether a person is in the team of an expression. */
export const isInTeam = (teamId: string, userId: string): string =>
  `EXISTS (SELECT FROM team_member t JOIN micro_dao_member m ON m.id = t.member_id
    WHERE t.team_id = ${teamId} AND m.user_id = ${userId} AND m.left_at IS NULL)`;
