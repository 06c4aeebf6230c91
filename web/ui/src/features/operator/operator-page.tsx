import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { LoadMore } from '@/components/load-more';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { fieldError } from '@/lib/api/problem';
import { useTenants } from '@/lib/queries/use-reads';
import { useRegisterTenant } from '@/lib/queries/use-tenant-writes';
import { calendarDay } from '@/lib/time';

/** For the operator of the platform: which tenants there are, and new ones. Their content is not shown. */
export default function OperatorPage() {
  const read = useTenants();
  const [opening, setOpening] = useState(false);
  return (
    <div className="page">
      <PageHeader
        title="Tenants"
        lead="An operator registers tenants and does not see what is in them."
        actions={
          <Button variant="primary" onClick={() => setOpening(true)}>
            <Plus size={16} aria-hidden /> Register a tenant
          </Button>
        }
      />
      <Loaded read={read}>
        {(data) => (
          <ul className="card list">
            {data.pages
              .flatMap((page) => page.items)
              .map((tenant) => (
                <li key={tenant.slug} className="list-row">
                  <div>
                    <strong>{tenant.name}</strong> <span className="muted mono">{tenant.slug}</span>
                  </div>
                  <span className="side">since {calendarDay(tenant.createdAt)}</span>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      <LoadMore pages={read} />
      {opening && <RegisterDialog onClose={() => setOpening(false)} />}
    </div>
  );
}

function RegisterDialog({ onClose }: { onClose: () => void }) {
  const [values, setValues] = useState({ slug: '', name: '', ownerName: '', email: '' });
  const register = useRegisterTenant();
  const field = (name: keyof typeof values, label: string, path: string, hint?: string) => (
    <Field label={label} hint={hint} error={fieldError(register.error, path)}>
      <input
        className="input"
        value={values[name]}
        onChange={(event) => setValues({ ...values, [name]: event.target.value })}
        type={name === 'email' ? 'email' : 'text'}
        required
      />
    </Field>
  );
  return (
    <DialogForm
      title="Register a tenant"
      action="Register"
      pending={register.isPending}
      error={register.error}
      onSubmit={() =>
        register.mutateAsync({
          slug: values.slug.trim(),
          name: values.name.trim(),
          owner: { email: values.email.trim(), name: values.ownerName.trim() },
        })
      }
      onClose={onClose}
    >
      {field('name', 'Name', 'name')}
      {field(
        'slug',
        'Short name',
        'slug',
        'Small letters, digits and hyphens; part of every address, kept for life.',
      )}
      {field('ownerName', 'Name of the first owner', 'owner.name')}
      {field('email', 'E-mail address of the first owner', 'owner.email')}
    </DialogForm>
  );
}
