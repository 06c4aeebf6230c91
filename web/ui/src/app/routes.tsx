import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ErrorPage, NotFoundPage } from '@/components/error-page';
import { Skeleton } from '@/components/feedback';
import { HomePage } from '@/features/home/home-page';
import { useMe } from '@/lib/queries/use-reads';
import { ErrorBoundary } from './error-boundary';
import { Shell } from './shell/shell';
import { TenantGate } from './tenant-gate';

const TenantsPage = lazy(() => import('@/features/home/tenants-page'));
const PlatformShell = lazy(() => import('./shell/platform-shell'));
const LogsPage = lazy(() => import('@/features/logs/logs-page'));
const LogPage = lazy(() => import('@/features/logs/log-page'));
const ProposalsPage = lazy(() => import('@/features/logs/proposals-page'));
const NewProposalPage = lazy(() => import('@/features/editor/new-proposal-page'));
const EditPage = lazy(() => import('@/features/editor/edit-page'));
const ProposalPage = lazy(() => import('./pages/proposal-page'));
const ReviewsPage = lazy(() => import('@/features/reviews/reviews-page'));
const ReviewPage = lazy(() => import('@/features/review/review-page'));
const StandardsPage = lazy(() => import('@/features/standards/standards-page'));
const DecisionsPage = lazy(() => import('@/features/decisions/decisions-page'));
const SearchPage = lazy(() => import('@/features/search/search-page'));
const MembersPage = lazy(() => import('@/features/members/members-page'));
const AuditPage = lazy(() => import('@/features/audit/audit-page'));
const OperatorPage = lazy(() => import('@/features/operator/operator-page'));

const waiting = (
  <div className="page">
    <Skeleton lines={5} />
  </div>
);

export function Routes() {
  const me = useMe(true);
  if (me.error && !me.data) {
    return (
      <main className="center-page">
        <ErrorPage error={me.error} onRetry={() => void me.refetch()} />
      </main>
    );
  }
  if (!me.data) return waiting;
  const { data } = me;
  return (
    <Switch>
      <Route path="/">
        <Suspense fallback={waiting}>
          <TenantsPage me={data} />
        </Suspense>
      </Route>
      <Route path="/operator">
        {data.operator ? (
          <Suspense fallback={waiting}>
            <PlatformShell me={data}>
              <OperatorPage />
            </PlatformShell>
          </Suspense>
        ) : (
          <Redirect to="/" />
        )}
      </Route>
      <Route path="/t/:tenant/*?">
        {({ tenant }) => (
          <TenantGate me={data} slug={tenant}>
            <Shell>
              <TenantRoutes />
            </Shell>
          </TenantGate>
        )}
      </Route>
      <Route>
        <main className="center-page">
          <NotFoundPage />
        </main>
      </Route>
    </Switch>
  );
}

function TenantRoutes() {
  const [location] = useLocation();
  return (
    <ErrorBoundary resetOn={location}>
      <Suspense fallback={waiting}>
        <Switch>
          <Route path="/t/:tenant" component={HomePage} />
          <Route path="/t/:tenant/logs" component={LogsPage} />
          <Route path="/t/:tenant/logs/:log/new">{({ log }) => <NewProposalPage log={log} />}</Route>
          <Route path="/t/:tenant/logs/:log">{({ log }) => <LogPage log={log} />}</Route>
          <Route path="/t/:tenant/proposals" component={ProposalsPage} />
          <Route path="/t/:tenant/p/:key/edit">{({ key }) => <EditPage key={key} proposalKey={key} />}</Route>
          <Route path="/t/:tenant/p/:key/:tab?">
            {({ key, tab }) => <ProposalPage key={key} proposalKey={key} tab={tab} />}
          </Route>
          <Route path="/t/:tenant/reviews" component={ReviewsPage} />
          <Route path="/t/:tenant/r/:review/:view?">
            {({ review, view }) => <ReviewPage key={review} reviewName={review} view={view} />}
          </Route>
          <Route path="/t/:tenant/review-rules/:tab?">{({ tab }) => <StandardsPage tab={tab} />}</Route>
          <Route path="/t/:tenant/decisions" component={DecisionsPage} />
          <Route path="/t/:tenant/search" component={SearchPage} />
          <Route path="/t/:tenant/members" component={MembersPage} />
          <Route path="/t/:tenant/audit" component={AuditPage} />
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
