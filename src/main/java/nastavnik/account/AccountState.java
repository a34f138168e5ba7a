package nastavnik.account;

/** How far an account has come; its words are the messages {@code account.state.…}. */
public enum AccountState {
    INVITED("new"),
    ACTIVE("good"),
    BLOCKED("idle"),
    EXPIRED("warn");

    private final String tone;

    AccountState(String tone) {
        this.tone = tone;
    }

    /** @return the tone of its mark on a page */
    public String tone() {
        return tone;
    }

    /** The state as the database knows it, for rows of table account named a; takes the parameter now. */
    public static final String SQL = """
            case when a.blocked then 'BLOCKED' when a.password is not null then 'ACTIVE'
                when exists (select from one_time_link l where l.account_id = a.id
                    and l.purpose = 'INVITATION' and l.expires_at > :now) then 'INVITED'
                else 'EXPIRED' end""";
}
