import { createContext, useContext } from 'react';
import type { Me, Role } from '@/lib/api/types';

export interface TenantScope {
  slug: string;
  name: string;
  roles: Role[];
  me: Me;
}

export const TenantContext = createContext<TenantScope | undefined>(undefined);

export function useTenant(): TenantScope {
  const tenant = useContext(TenantContext);
  if (!tenant) throw new Error('No tenant is open');
  return tenant;
}
