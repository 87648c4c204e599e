package io.hashwatt.application.tenancy.access;

import io.hashwatt.application.kernel.Outcome;
import io.hashwatt.application.kernel.Page;
import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.application.tenancy.port.ApiKeyStore;
import io.hashwatt.domain.kernel.ApiKeyId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.ApiKey;
import io.hashwatt.domain.tenancy.Permission;
import java.util.List;
import java.util.Optional;

final class ManageApiKeysService implements ManageApiKeys {

    private final UnitOfWork unitOfWork;
    private final ApiKeyStore keys;
    private final ApiKeyRegister register;
    private final AuthenticateService authenticate;

    ManageApiKeysService(
            UnitOfWork unitOfWork, ApiKeyStore keys, ApiKeyRegister register, AuthenticateService authenticate) {
        this.unitOfWork = unitOfWork;
        this.keys = keys;
        this.register = register;
        this.authenticate = authenticate;
    }

    @Override
    public Outcome<Issued> issue(Actor actor, Draft draft) {
        return unitOfWork.in(actor.permitted(Permission.MANAGE_USERS), () -> register.issue(actor, draft));
    }

    @Override
    public Outcome<ApiKey> revoke(Actor actor, ApiKeyId id) {
        return unitOfWork.in(
                actor.permitted(Permission.MANAGE_USERS),
                () -> register.revoke(actor, id).then(revoked -> {
                    unitOfWork.afterCommit(authenticate::forgetAll);
                    return new Outcome.Done<>(revoked);
                }));
    }

    @Override
    public Optional<ApiKey> find(Actor actor, ApiKeyId id) {
        return unitOfWork.reading(actor.permitted(Permission.MANAGE_USERS), () -> keys.find(actor.tenant(), id));
    }

    @Override
    public List<ApiKey> list(Actor actor, Page<ApiKeyId> page) {
        return unitOfWork.reading(actor.permitted(Permission.MANAGE_USERS), () -> keys.page(actor.tenant(), page));
    }
}
