import type { DemoAccount } from '@/lib/api/types';

interface DemoAccountsProps {
  accounts: DemoAccount[];
  onChoose: (email: string) => void;
}

/** The people one may be in the demo, tenant by tenant; a press goes on to the password. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  const tenants = [...new Set(accounts.map((account) => account.tenant))];
  return (
    <section className="card demo" aria-labelledby="demo-title">
      <header className="card-head">
        <h2 id="demo-title">Try the demo</h2>
        <p className="muted small">
          Every password is <code>{accounts[0]?.password}</code>
        </p>
      </header>
      <div className="demo-tenants">
        {tenants.map((tenant) => (
          <div key={tenant}>
            <h3>{tenant}</h3>
            <ul role="list">
              {accounts
                .filter((account) => account.tenant === tenant)
                .map((account) => (
                  <li key={account.email}>
                    <button type="button" onClick={() => onChoose(account.email)}>
                      <span className="demo-role">{account.role}</span>
                      <span className="muted truncate">{account.email}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
